package org.vigil.benchmarks.crossref.world;

import java.util.ArrayList;
import java.util.List;
import org.vigil.benchmarks.crossref.world.Name.Sound;
import org.vigil.benchmarks.generator.Chance;

/** Writes a name as people do: in either script, by one system or another, and not always right. */
final class Spelling {
    private static final String LATIN = "abdegiklmnoprstuvz";
    private static final String CYRILLIC = "абдегиклмнопрстувз";

    private Spelling() {}

    /** By the commonest system, without mistakes. */
    static String right(Name name, boolean cyrillic) {
        StringBuilder written = new StringBuilder();
        name.sounds()
                .forEach(sound -> written.append(
                        cyrillic ? sound.cyrillic() : sound.latin().get(0)));
        return capitalized(written.toString());
    }

    /** Without mistakes as half of all do; otherwise with one, or with two. */
    static String of(Name name, boolean cyrillic, Chance chance) {
        int edits = chance.weighted(.50, .35, .15);
        int otherSystem = 0;
        for (int edit = 0; edit < edits; edit++) {
            otherSystem += chance.happens(.5) ? 1 : 0;
        }
        String written = write(name, cyrillic, otherSystem, chance);
        for (int edit = otherSystem; edit < edits; edit++) {
            written = mistake(written, cyrillic ? CYRILLIC : LATIN, chance);
        }
        return capitalized(written);
    }

    private static String capitalized(String written) {
        return Character.toUpperCase(written.charAt(0)) + written.substring(1);
    }

    private static String write(Name name, boolean cyrillic, int otherSystem, Chance chance) {
        List<String> letters = new ArrayList<>();
        List<Integer> open = new ArrayList<>();
        for (Sound sound : name.sounds()) {
            if (sound.latin().size() > 1) {
                open.add(letters.size());
            }
            letters.add(cyrillic ? sound.cyrillic() : sound.latin().get(0));
        }
        for (int change = 0; !cyrillic && change < otherSystem && !open.isEmpty(); change++) {
            int at = open.remove(chance.between(0, open.size() - 1));
            List<String> spellings = name.sounds().get(at).latin();
            letters.set(at, spellings.get(chance.between(1, spellings.size() - 1)));
        }
        return String.join("", letters);
    }

    /** A letter too few, doubled, or another one. */
    private static String mistake(String written, String alphabet, Chance chance) {
        int at = chance.between(1, written.length() - 2);
        String rest = written.substring(at + 1);
        return written.substring(0, at)
                + switch (chance.between(0, 2)) {
                    case 0 -> rest;
                    case 1 -> written.substring(at, at + 1) + written.charAt(at) + rest;
                    default -> alphabet.charAt(chance.between(0, alphabet.length() - 1)) + rest;
                };
    }
}
