package org.vigil.search.packet;

/** A file of a packet as it is described: where it lies, how long it is, its hashes, what it is and what for. */
record Hashed(String path, long bytes, String sha256, String sha512, String mediaType, Role role) {

    /** What a file is for. */
    enum Role {
        ITEM,
        STATEMENT,
        CONSENT,
        CUSTODY,
        CUSTODY_SHEET,
        WORKING_COPY,
        SEALED_ORIGINAL,
        PACKET,
        FILING_DRAFT,
        FILING,
        CHRONOLOGY,
        PERSONS,
        FIGURES,
        LOAD_FILE,
        LOG,
        SCHEMA,
        INDEX;

        /** As it stands in {@code packet.json}. */
        String code() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }
}
