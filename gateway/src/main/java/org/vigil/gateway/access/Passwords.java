package org.vigil.gateway.access;

/** Hashes passwords, slowly on purpose. */
interface Passwords {
    String hash(String password);

    boolean matches(String password, String hash);
}
