package org.vigil.intake.anonymize;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The words of a normalised text, read with the dictionaries. */
final class Words {
    /** After these a full stop ends nothing, so that what follows is no sentence start. */
    private static final Set<String> ABBREVIATIONS = Set.of(
            "г", "ул", "им", "т", "д", "р", "св", "гр", "пр", "пос", "обл", "стр", "см", "с", "п", "кв", "тов", "проф",
            "акад", "зам", "нач", "ст", "мл", "гос", "респ", "mr", "mrs", "ms", "dr", "st", "prof", "sgt", "lt", "col",
            "gen", "capt", "vs");

    private Words() {}

    static List<Word> of(String text, LexiconReader lexicon) {
        var words = new ArrayList<Word>(text.length() / 6 + 8);
        int sentence = 0;
        int at = 0;
        int previousEnd = 0;
        while (at < text.length()) {
            if (!Character.isLetter(text.charAt(at))) {
                at++;
                continue;
            }
            int end = endOfWord(text, at);
            String written = text.substring(at, end);
            boolean opens = words.isEmpty() || opensSentence(text, previousEnd, at, words.get(words.size() - 1));
            if (opens) sentence++;
            String folded = Letters.fold(written);
            words.add(
                    new Word(at, end, written, folded, Word.Shape.of(written), opens, sentence, lexicon.read(folded)));
            previousEnd = end;
            at = end;
        }
        return words;
    }

    /** Letters, with a hyphen or apostrophe that has a letter on both sides. */
    private static int endOfWord(String text, int start) {
        int end = start + 1;
        while (end < text.length()) {
            char c = text.charAt(end);
            boolean joins = isJoiner(c) && end + 1 < text.length() && Character.isLetter(text.charAt(end + 1));
            if (!Character.isLetter(c) && !joins) break;
            end++;
        }
        return end;
    }

    private static boolean isJoiner(char c) {
        return c == '-' || c == '\'' || c == '’' || c == 'ʼ' || c == '`';
    }

    private static boolean opensSentence(String text, int from, int to, Word before) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '!' || c == '?' || c == '…' || c == '•') return true;
            if (c == '.') {
                boolean abbreviation = i == from && (before.length() == 1 || ABBREVIATIONS.contains(before.folded()));
                boolean apart = i == from + 1 && text.charAt(from) == ' ' && shortenedApart(before);
                if (!abbreviation && !apart) return true;
            }
            if (c == ':'
                    && to - i > 2
                    && (text.charAt(to - 1) == '«' || text.charAt(to - 1) == '"' || text.charAt(to - 1) == '“'))
                return true;
        }
        return false;
    }

    /** "Dr . Cox", "M . Cox": some programs set every full stop apart. */
    private static boolean shortenedApart(Word before) {
        boolean initial = before.shape() == Word.Shape.INITIAL
                && !before.cyrillic()
                && !before.folded().equals("i");
        return initial || Courtesy.shortened(before);
    }
}
