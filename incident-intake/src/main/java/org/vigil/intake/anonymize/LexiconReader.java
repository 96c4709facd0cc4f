package org.vigil.intake.anonymize;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;

/** Looks words of one text up; not thread-safe, forgotten with the text. */
final class LexiconReader {
    private static final int CACHED_WORDS = 50_000;

    private final DictionaryLookup russian;
    private final DictionaryLookup english;
    private final NameList names;
    private final Map<String, Readings> cache = new HashMap<>();

    LexiconReader(DictionaryLookup russian, DictionaryLookup english, NameList names) {
        this.russian = russian;
        this.english = english;
        this.names = names;
    }

    /** All readings of a folded word form; a hyphenated unknown is read part by part. */
    Readings read(String folded) {
        Readings known = cache.get(folded);
        if (known != null) return known;
        Readings readings = lookUp(folded);
        if (!readings.known() && folded.indexOf('-') > 0) readings = readParts(folded);
        if (cache.size() < CACHED_WORDS) cache.put(folded, readings);
        return readings;
    }

    private Readings readParts(String folded) {
        Readings all = Readings.NONE;
        for (String part : folded.split("-")) {
            Readings one = lookUp(part);
            if (!one.known()) return Readings.NONE;
            all = all.or(one);
        }
        return all;
    }

    private Readings lookUp(String folded) {
        if (folded.isEmpty()) return Readings.NONE;
        boolean cyrillic = Letters.isCyrillic(folded.charAt(0));
        Readings readings = cyrillic ? readRussian(folded) : readEnglish(folded);
        return readings.with(names.contains(folded) ? Readings.LISTED_NAME : 0);
    }

    private Readings readRussian(String folded) {
        int flags = 0;
        for (WordData data : russian.lookup(folded)) flags |= russianFlags(data.getTag());
        if (flags == 0 && folded.indexOf('е') >= 0) flags = readWithYo(folded);
        return new Readings(flags);
    }

    /** The dictionary spells ё out; people mostly do not. */
    private int readWithYo(String folded) {
        int flags = 0;
        for (int at = folded.indexOf('е'); at >= 0 && folded.length() < 40; at = folded.indexOf('е', at + 1)) {
            String spelled = folded.substring(0, at) + 'ё' + folded.substring(at + 1);
            for (WordData data : russian.lookup(spelled)) flags |= russianFlags(data.getTag());
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
        String word = withoutPossessive(folded);
        int flags = 0;
        for (WordData data : english.lookup(word)) flags |= englishFlags(data.getTag());
        String capitalised = word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
        for (WordData data : english.lookup(capitalised)) flags |= englishFlags(data.getTag());
        return new Readings(flags);
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
