package org.vigil.intake.anonymize;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import morfologik.stemming.WordData;

/** Looks words of one text up; not thread-safe, forgotten with the text. */
final class LexiconReader {
    private static final int CACHED_WORDS = 50_000;
    private static final int COMMON = 11;
    private static final int VERY_COMMON = 13;
    private static final int MUCH_COMMONER = 4;

    /** "I'm", "don't", "they'll": the dictionaries know their halves only. */
    private static final Pattern CONTRACTED = Pattern.compile(
            "(?:i|you|he|she|it|we|they|who|what|that|there|here|where|how)['’](?:m|s|d|ll|ve|re)|[a-z]++(?<=n)['’]t|let['’]s");

    private final TagDictionary russian;
    private final TagDictionary english;
    private final SpellingDictionary russianSpelling;
    private final SpellingDictionary americanSpelling;
    private final SpellingDictionary britishSpelling;
    private final NameList names;
    private final Map<String, Readings> plainWords;
    private final Map<String, Readings> cache = new HashMap<>();

    LexiconReader(
            TagDictionary russian,
            TagDictionary english,
            SpellingDictionary russianSpelling,
            SpellingDictionary americanSpelling,
            SpellingDictionary britishSpelling,
            NameList names,
            Map<String, Readings> plainWords) {
        this.russian = russian;
        this.english = english;
        this.russianSpelling = russianSpelling;
        this.americanSpelling = americanSpelling;
        this.britishSpelling = britishSpelling;
        this.names = names;
        this.plainWords = plainWords;
    }

    /** All readings of a folded word form; a hyphenated unknown is read part by part. */
    Readings read(String folded) {
        Readings known = plainWords.get(folded);
        if (known == null) known = cache.get(folded);
        if (known != null) return known;
        Readings readings = lookUp(folded);
        if (!readings.known() && folded.indexOf('-') > 0) readings = readParts(folded);
        Map<String, Readings> remembered = readings.common() && !readings.name() ? plainWords : cache;
        if (remembered.size() < CACHED_WORDS) remembered.put(folded, readings);
        return readings;
    }

    private Readings readParts(String folded) {
        Readings all = Readings.NONE;
        for (String part : folded.split("-")) {
            Readings one = lookUp(part);
            if (!one.known()) return Readings.NONE;
            all = all.with(one.flags());
        }
        return all;
    }

    private Readings lookUp(String folded) {
        if (folded.isEmpty()) return Readings.NONE;
        boolean cyrillic = Letters.isCyrillic(folded.charAt(0));
        Readings readings = cyrillic ? readRussian(folded) : readEnglish(folded);
        readings = readings.with(names.contains(folded) ? Readings.LISTED_NAME : 0);
        boolean plain = cyrillic ? plainRussian(readings) : plainEnglish(readings);
        return plain ? readings.with(Readings.PLAIN) : readings;
    }

    /** Case forms of surnames that are common verbs ("били", "стал") are verbs; the list has no counts for names. */
    private static boolean plainRussian(Readings readings) {
        if (readings.has(Readings.GIVEN_NAME | Readings.LISTED_NAME)) return false;
        if (readings.name()) return readings.has(Readings.VERB) && readings.commonness() >= VERY_COMMON;
        return readings.common() && readings.commonness() >= COMMON;
    }

    private static boolean plainEnglish(Readings readings) {
        if (!readings.common() || readings.commonness() < COMMON) return false;
        return !readings.name() || readings.commonness() - readings.capitalisedCommonness() >= MUCH_COMMONER;
    }

    private Readings readRussian(String folded) {
        int flags = 0;
        int commonness = russianSpelling.commonness(folded);
        for (WordData data : russian.lookUp(folded)) {
            int reading = russianFlags(data.getTag());
            flags |= reading;
            // Only the nominative carries its frequency there.
            boolean inflected = (reading & Readings.ANY_NAME) == 0 && data.getStem() != null;
            if (inflected)
                commonness = Math.max(
                        commonness, russianSpelling.commonness(data.getStem().toString()));
        }
        if (flags == 0 && folded.indexOf('е') >= 0) flags = readWithYo(folded);
        return new Readings(flags, commonness, russianSpelling.commonness(capitalised(folded)));
    }

    private static String capitalised(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    /** The dictionary spells ё out; people mostly do not. */
    private int readWithYo(String folded) {
        int flags = 0;
        for (int at = folded.indexOf('е'); at >= 0 && folded.length() < 40; at = folded.indexOf('е', at + 1)) {
            String spelled = folded.substring(0, at) + 'ё' + folded.substring(at + 1);
            for (WordData data : russian.lookUp(spelled)) flags |= russianFlags(data.getTag());
        }
        return flags;
    }

    private static int russianFlags(CharSequence tag) {
        String text = tag == null ? "" : tag.toString();
        if (text.startsWith("NN:Name")) return Readings.GIVEN_NAME;
        if (text.startsWith("NN:Fam")) return Readings.SURNAME;
        if (text.startsWith("NN:Patr")) return Readings.PATRONYMIC;
        if (text.startsWith("NN:Anim")) return Readings.NOUN | Readings.ANIMATE;
        if (text.startsWith("NN")) return Readings.NOUN;
        if (text.startsWith("ADJ") || text.startsWith("Ord")) return Readings.ADJECTIVE;
        if (text.startsWith("VB") || text.startsWith("PT") || text.startsWith("DPT")) return Readings.VERB;
        if (text.startsWith("ABR")) return Readings.ABBREVIATION;
        return Readings.FUNCTION;
    }

    private Readings readEnglish(String folded) {
        if (CONTRACTED.matcher(folded).matches()) return new Readings(Readings.FUNCTION, VERY_COMMON, 0);
        String word = withoutPossessive(folded);
        if (InformalSpelling.drawn(word)) word = drawnWord(word);
        int flags = 0;
        for (WordData data : english.lookUp(word)) flags |= englishFlags(data.getTag());
        for (WordData data : english.lookUp(capitalised(word))) flags |= englishFlags(data.getTag());
        return new Readings(flags, englishCommonness(word), englishCommonness(capitalised(word)));
    }

    /** "sooooo" is "so", "loooook" is "look". */
    private String drawnWord(String word) {
        String single = InformalSpelling.cut(word, 1);
        if (english.has(single)) return single;
        String twice = InformalSpelling.cut(word, 2);
        return english.has(twice) ? twice : single;
    }

    private int englishCommonness(String word) {
        return Math.max(americanSpelling.commonness(word), britishSpelling.commonness(word));
    }

    static String withoutPossessive(String folded) {
        int apostrophe = folded.length() - 2;
        boolean possessive = apostrophe > 0
                && folded.charAt(apostrophe + 1) == 's'
                && (folded.charAt(apostrophe) == '\'' || folded.charAt(apostrophe) == '’');
        return possessive ? folded.substring(0, apostrophe) : folded;
    }

    private static int englishFlags(CharSequence tag) {
        String text = tag == null ? "" : tag.toString();
        if (text.startsWith("NNP")) return Readings.PROPER;
        if (text.startsWith("NN")) return Readings.NOUN;
        if (text.startsWith("JJ")) return Readings.ADJECTIVE;
        if (text.startsWith("VB") || text.startsWith("MD")) return Readings.VERB;
        return Readings.FUNCTION;
    }
}
