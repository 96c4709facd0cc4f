package org.vigil.benchmarks.crossref.world;

import java.util.ArrayList;
import java.util.List;
import org.vigil.benchmarks.generator.Chance;
import org.vigil.contract.vocabulary.Language;

/**
 * Narratives in words that mean nothing: stock phrases as all accounts of such events share them, and phrases that only
 * those use who speak of the same one.
 */
final class Wording {
    private static final int STOCK_PHRASES = 3000;
    private static final int STOCK_WORDS = 1500;
    private static final int STOCK_LENGTH = 5;
    private static final int RARE_WORDS = 60_000;
    private static final int RARE_PHRASES = 8;
    private static final int RARE_LENGTH = 4;
    private static final double SPECIFIC = .18;
    private static final String[] LATIN = {"bdfghklmnprstvz", "aeiou"};
    private static final String[] CYRILLIC = {"бдфгхклмнпрствз", "аеиоу"};

    private final Shape shape;
    private final Zipf stock = new Zipf(STOCK_PHRASES, .7);

    Wording(Shape shape) {
        this.shape = shape;
    }

    /** What a teller of this event says, of 60 to 120 words. */
    List<String> tell(int happening, Language language, Chance chance) {
        int length = chance.between(60, 120);
        int specific = (int) (length * SPECIFIC);
        List<List<Integer>> phrases = new ArrayList<>();
        int words = 0;
        while (words < specific) {
            List<Integer> phrase = rare(happening, chance.between(0, RARE_PHRASES - 1));
            if (!phrases.contains(phrase)) {
                phrases.add(phrase);
            }
            words += phrase.size();
        }
        for (; words < length; words += STOCK_LENGTH) {
            phrases.add(chance.between(0, phrases.size()), stock(stock.draw(chance)));
        }
        return phrases.stream()
                .flatMap(List::stream)
                .map(word -> spelled(word, language))
                .toList();
    }

    /** The same in nearly the same words: one in ten is another. */
    static List<String> again(List<String> words, Language language, Chance chance) {
        return words.stream()
                .map(word -> chance.happens(.10) ? spelled(chance.between(0, STOCK_WORDS - 1), language) : word)
                .toList();
    }

    static String text(List<String> words) {
        String text = String.join(" ", words);
        return Character.toUpperCase(text.charAt(0)) + text.substring(1) + ".";
    }

    private List<Integer> rare(int happening, int phrase) {
        Chance chance = new Chance(shape.seedOf("phrase", (long) happening * RARE_PHRASES + phrase));
        List<Integer> words = new ArrayList<>();
        for (int i = 0; i < RARE_LENGTH; i++) {
            words.add(STOCK_WORDS + chance.between(0, RARE_WORDS - 1));
        }
        return words;
    }

    private List<Integer> stock(int phrase) {
        Chance chance = new Chance(shape.seedOf("stock", phrase));
        List<Integer> words = new ArrayList<>();
        for (int i = 0; i < STOCK_LENGTH; i++) {
            words.add(chance.between(0, STOCK_WORDS - 1));
        }
        return words;
    }

    /** Three syllables, each word its own. */
    private static String spelled(int word, Language language) {
        String[] letters = language == Language.RU ? CYRILLIC : LATIN;
        StringBuilder spelled = new StringBuilder();
        int rest = (int) (word * 49_999L % 421_875);
        for (int syllable = 0; syllable < 3; syllable++) {
            spelled.append(letters[0].charAt(rest % 15)).append(letters[1].charAt(rest / 15 % 5));
            rest /= 75;
        }
        return spelled.toString();
    }
}
