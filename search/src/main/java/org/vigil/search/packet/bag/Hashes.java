package org.vigil.search.packet.bag;

/** What identifies a file's bytes, in lower-case hex. */
record Hashes(String sha256, String sha512) {}
