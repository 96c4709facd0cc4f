/** What travels between the services: the testimony, the events, the vocabularies and the topics. Knows no framework. */
@NullMarked
package org.vigil.contract;

import org.jspecify.annotations.NullMarked;
