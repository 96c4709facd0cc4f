/** The reviewers' queue: what waits, two accounts side by side, how a testimony stands, and deciding about each. */
@NullMarked
package org.vigil.gateway.review;

import org.jspecify.annotations.NullMarked;
