package org.vigil.gateway.access;

import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import org.vigil.contract.vocabulary.Role;

/**
 * A member of staff: the name they sign in with, and the pseudonym under which alone the services know them. No regions
 * means all regions. A one-time password lets its owner do nothing but choose a lasting one.
 */
public record Account(
        String name,
        String pseudonym,
        Role role,
        Set<String> regions,
        String passwordHash,
        boolean oneTime,
        boolean disabled,
        Instant created) {

    public Account {
        regions = regions == null ? Set.of() : Set.copyOf(new TreeSet<>(regions));
    }

    Account withPassword(String hash) {
        return new Account(name, pseudonym, role, regions, hash, false, disabled, created);
    }

    Account shut() {
        return new Account(name, pseudonym, role, regions, passwordHash, oneTime, true, created);
    }

    Caller caller() {
        return new Caller(pseudonym, role, regions);
    }

    @Override
    public String toString() {
        return "Account[" + pseudonym + ", " + role + "]";
    }
}
