package org.vigil.intake.anonymize;

/** Words drawn out for effect, "sooooo" and "loooook", which a dictionary has in short. */
final class InformalSpelling {
    private InformalSpelling() {}

    /** Whether a letter stands three times in a row, as in no dictionary word and no name. */
    static boolean drawn(String word) {
        for (int i = 2; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c == word.charAt(i - 1) && c == word.charAt(i - 2)) return true;
        }
        return false;
    }

    /** The word with every run of three letters or more cut down to so many. */
    static String cut(String word, int left) {
        var cut = new StringBuilder(word.length());
        int run = 0;
        for (int i = 0; i < word.length(); i = i + run) {
            run = 1;
            while (i + run < word.length() && word.charAt(i + run) == word.charAt(i)) run++;
            cut.append(word, i, i + (run > 2 ? left : run));
        }
        return cut.toString();
    }
}
