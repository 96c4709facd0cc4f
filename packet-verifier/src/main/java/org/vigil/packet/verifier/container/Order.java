package org.vigil.packet.verifier.container;

import java.util.List;

/** In which order the files of a packet stand in its ZIP. */
final class Order {

    private static final List<String> FIRST_TO_LAST = List.of(
            "bagit.txt",
            "bag-info.txt",
            "data/",
            "manifest-sha256.txt",
            "manifest-sha512.txt",
            "VERIFY.en.txt",
            "VERIFY.ru.txt",
            "tools/",
            "tagmanifest-sha256.txt",
            "signatures/");

    private Order() {}

    /** Whether the first may stand before the second; both with the top folder. */
    static boolean precedes(String first, String second) {
        int before = rank(first);
        int after = rank(second);
        return before < after || (before == after && (first.compareTo(second) < 0 || before == rankOfSignatures()));
    }

    private static int rankOfSignatures() {
        return FIRST_TO_LAST.size() - 1;
    }

    private static int rank(String name) {
        String path = name.substring(name.indexOf('/') + 1);
        for (int rank = 0; rank < FIRST_TO_LAST.size(); rank++) {
            String known = FIRST_TO_LAST.get(rank);
            if (path.equals(known) || (known.endsWith("/") && path.startsWith(known))) {
                return rank;
            }
        }
        // What has no place in a packet is found elsewhere; here it only must not hide a wrong order.
        return 0;
    }
}
