package org.vigil.benchmarks.crossref.world;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.vigil.benchmarks.crossref.world.Name.Sound;
import org.vigil.benchmarks.generator.Chance;

/** Names put together from syllables; some are so frequent that strangers share them. */
final class Names {
    private static final int GIVEN = 150;
    private static final int SURNAMES = 2000;
    private static final double FREQUENT = .8;

    private final List<Name> given;
    private final List<Name> surnames;
    private final Zipf givenRanks = new Zipf(GIVEN, FREQUENT);
    private final Zipf surnameRanks = new Zipf(SURNAMES, FREQUENT);

    Names(long seed) {
        Chance chance = new Chance(seed);
        given = several(GIVEN, false, chance);
        surnames = several(SURNAMES, true, chance);
    }

    Name given(Chance chance) {
        return given.get(givenRanks.draw(chance));
    }

    Name surname(Chance chance) {
        return surnames.get(surnameRanks.draw(chance));
    }

    private static List<Name> several(int number, boolean surname, Chance chance) {
        Set<Name> names = new LinkedHashSet<>();
        while (names.size() < number) {
            names.add(name(surname, chance));
        }
        return List.copyOf(names);
    }

    private static Name name(boolean surname, Chance chance) {
        List<Sound> sounds = new ArrayList<>();
        for (int syllables = chance.between(2, surname ? 2 : 3); syllables > 0; syllables--) {
            sounds.add(chance.pick(Sound.CONSONANTS));
            if (!surname || syllables > 1) {
                sounds.add(chance.pick(Sound.VOWELS));
                if (chance.happens(.25)) {
                    sounds.add(chance.pick(Sound.CODAS));
                }
            }
        }
        if (surname) {
            sounds.add(chance.pick(Sound.OF_SURNAMES));
        }
        return new Name(List.copyOf(sounds));
    }
}
