package org.vigil.intake.anonymize;

import java.util.BitSet;
import java.util.List;
import java.util.Set;

/**
 * Finds people's names by default-deny: a capitalised word is a name unless something shows that it is not. What is a
 * name once is a name everywhere in the text.
 */
final class NameFinder {
    private static final Set<String> INTRODUCTIONS = Set.of(
            "зовут",
            "звали",
            "имени",
            "имя",
            "фамилия",
            "фамилии",
            "кличке",
            "прозвищу",
            "прозвище",
            "позывной",
            "named",
            "called",
            "name",
            "nicknamed",
            "surname",
            "alias");

    private final SafeWords safe;
    private final NameVerdict verdict;
    private final Neighbours neighbours;

    NameFinder(SafeWords safe, NameModel model) {
        this.safe = safe;
        this.verdict = new NameVerdict(model);
        this.neighbours = new Neighbours(safe);
    }

    NameMarks find(String text, List<Word> words, BitSet closed) {
        NameMarks marks = suspects(text, words, closed);
        var features = new NameFeatures(text, words, marks, safe);
        verdict.apply(
                text, words, marks, features, sentencesWithoutCapitals(words), Language.of(text) == Language.RUSSIAN);
        neighbours.mark(text, words, marks);
        releaseSafe(words, marks);
        Propagation.over(text, words, marks, sentencesWithoutCapitals(words));
        return marks;
    }

    /** What the rules alone hold for names. */
    NameMarks suspects(String text, List<Word> words, BitSet closed) {
        var marks = new NameMarks(words.size(), withPhrases(words, closed));
        BitSet withoutCapitals = sentencesWithoutCapitals(words);
        for (int i = 0; i < words.size(); i++)
            judge(words, i, marks, withoutCapitals.get(words.get(i).sentence()));
        Initials.mark(text, words, marks);
        neighbours.mark(text, words, marks);
        return marks;
    }

    /** "New York", "thank God": a Latin phrase that is kept as a whole makes a name of nothing beside it either. */
    private BitSet withPhrases(List<Word> words, BitSet closed) {
        var all = (BitSet) closed.clone();
        for (int i = 0; i < words.size(); i++) {
            int length = words.get(i).cyrillic() ? 0 : safe.phraseLength(words, i);
            all.set(i, i + length);
        }
        return all;
    }

    /** A sentence without a single capital is typed in lower case: there capitals prove nothing. */
    static BitSet sentencesWithoutCapitals(List<Word> words) {
        var without = new BitSet();
        var with = new BitSet();
        for (Word word : words) {
            (word.shape() == Word.Shape.LOWER ? without : with).set(word.sentence());
        }
        without.andNot(with);
        return without;
    }

    private void judge(List<Word> words, int i, NameMarks marks, boolean lowerCaseSentence) {
        Word word = words.get(i);
        if (!marks.open(i)) return;
        switch (word.shape()) {
            case CAPITALISED, MIXED -> judgeCapitalised(words, i, marks);
            case UPPER -> judgeUpper(words, i, marks);
            case LOWER -> judgeLower(words, i, marks, lowerCaseSentence);
            case INITIAL -> {
                if (introducedByTitle(words, i)) marks.convict(i, "introduced-name");
            }
        }
    }

    private static void judgeCapitalised(List<Word> words, int i, NameMarks marks) {
        Word word = words.get(i);
        Readings readings = word.readings();
        if (NamePatterns.PATRONYMIC.matcher(word.folded()).matches() && !readings.has(Readings.FUNCTION))
            marks.convict(i, "patronymic");
        else if (introducedByTitle(words, i) && !readings.has(Readings.FUNCTION)) marks.convict(i, "introduced-name");
        else if (word.opensSentence()) judgeOpening(words, i, marks);
        else if (readings.has(Readings.LISTED_NAME)) marks.convict(i, "listed-name");
        else if (readings.onlyName()) marks.convict(i, "dictionary-name");
        else if (readings.name()) marks.suspect(i, "dictionary-name");
        else if (!readings.known()) marks.suspect(i, "unknown-capitalised");
        else if (word.cyrillic() || readings.has(Readings.PROPER)) marks.suspect(i, "capitalised");
    }

    private static boolean introducedByTitle(List<Word> words, int i) {
        return i > 0 && !words.get(i).opensSentence() && Courtesy.introduces(words.get(i - 1));
    }

    /** The first word of a sentence is capitalised anyway: there a capital proves nothing. */
    private static void judgeOpening(List<Word> words, int i, NameMarks marks) {
        Readings readings = words.get(i).readings();
        boolean beforeCapital = i + 1 < words.size()
                && words.get(i + 1).capitalised()
                && words.get(i + 1).sentence() == words.get(i).sentence();
        if (readings.has(Readings.FUNCTION)) return;
        if (readings.onlyName()) {
            marks.convict(i, readings.has(Readings.LISTED_NAME) ? "listed-name" : "dictionary-name");
            return;
        }
        boolean dictionaryName = readings.has(Readings.GIVEN_NAME | Readings.SURNAME);
        if (dictionaryName || (readings.name() && beforeCapital)) marks.suspect(i, "dictionary-name");
        else if (!readings.known()) marks.suspect(i, "unknown-capitalised");
        else if (!readings.common()) marks.suspect(i, "capitalised");
        else if (readings.rareNoun()) marks.suspect(i, "rare-word");
    }

    private static void judgeUpper(List<Word> words, int i, NameMarks marks) {
        Word word = words.get(i);
        Readings readings = word.readings();
        if (word.length() <= 3 || readings.has(Readings.ABBREVIATION)) return;
        if (readings.onlyName()) marks.convict(i, "dictionary-name");
        else if (readings.name() && !readings.has(Readings.FUNCTION)) marks.suspect(i, "dictionary-name");
        else if (!readings.known() && word.length() > 4) marks.suspect(i, "unknown-capitalised");
    }

    private void judgeLower(List<Word> words, int i, NameMarks marks, boolean lowerCaseSentence) {
        Word word = words.get(i);
        Readings readings = word.readings();
        if (i > 0 && Courtesy.addresses(words.get(i - 1)) && !readings.has(Readings.FUNCTION)) {
            marks.convict(i, "introduced-name");
            return;
        }
        boolean introduced = i > 0 && INTRODUCTIONS.contains(words.get(i - 1).folded());
        if (readings.onlyName()) marks.convict(i, "dictionary-name");
        else if (introduced && readings.name()) marks.convict(i, "introduced-name");
        else if (introduced && !readings.known()) marks.convict(i, "introduced-name");
        else if (lowerCaseSentence && !readings.known() && word.length() > 2) marks.suspect(i, "unknown-word");
        else if (lowerCaseSentence && !word.cyrillic() && readings.has(Readings.PROPER) && !readings.plain())
            marks.suspect(i, "dictionary-name");
        else if (lowerCaseSentence
                && NamePatterns.PATRONYMIC.matcher(word.folded()).matches()
                && !readings.common()) marks.convict(i, "patronymic");
    }

    private void releaseSafe(List<Word> words, NameMarks marks) {
        for (int i = 0; i < words.size(); i++) {
            int phrase = safe.phraseLength(words, i);
            for (int j = i; j < i + phrase; j++) marks.release(j);
            if (phrase == 0 && marks.marked(i) && isSafe(words, i)) marks.release(i);
            else if (phrase > 0) i += phrase - 1;
        }
    }

    private boolean isSafe(List<Word> words, int i) {
        Word word = words.get(i);
        if (safe.always(word.folded())) return true;
        if (safe.inPlaceContext(word.folded()) && PlaceContext.holds(words, i)) return true;
        Readings readings = word.readings();
        if (readings.name() || !readings.known()) return false;
        Word next = i + 1 < words.size() ? words.get(i + 1) : null;
        boolean nextIsCommon = next != null
                && next.sentence() == word.sentence()
                && (next.shape() == Word.Shape.LOWER || safe.always(next.folded()))
                && next.readings().has(Readings.NOUN);
        boolean noun = !word.cyrillic() && readings.has(Readings.NOUN);
        return readings.has(Readings.ADJECTIVE) && !readings.has(Readings.PROPER) && !noun && nextIsCommon;
    }
}
