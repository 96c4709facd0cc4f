package org.vigil.search.index;

import java.util.UUID;

/** That a testimony was withdrawn; nothing but its random id, and its version is the place of the withdrawal in the log. */
public record WithdrawalDocument(UUID id) {}
