package org.vigil.verification.blocking;

import java.util.Set;
import java.util.UUID;

/**
 * Whom a testimony is worth comparing with, the most telling first.
 *
 * @param all whether nobody was left out for being one too many
 */
public record Asked(Set<UUID> found, boolean all) {}
