/** The controlled vocabularies: codes are never renamed, only deprecated and mapped; labels live beside them in Russian and English. */
@NullMarked
package org.vigil.contract.vocabulary;

import org.jspecify.annotations.NullMarked;
