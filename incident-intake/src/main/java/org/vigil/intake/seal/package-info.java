/** What only people with an offline key may read: sealing in the age format, and the vault where sealed blobs lie. */
@NullMarked
package org.vigil.intake.seal;

import org.jspecify.annotations.NullMarked;
