package org.vigil.intake.anonymize;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds people's names by default-deny: a capitalised word is a name unless something shows that it is not. What is a
 * name once is a name everywhere in the text.
 */
final class NameFinder {
    private static final Set<String> PARTICLES = Set.of(
            "аль", "эль", "ибн", "бин", "бен", "ван", "фон", "де", "да", "ди", "дер", "оглы", "кызы", "угли", "уулу",
            "кизи", "заде", "al", "el", "ibn", "bin", "van", "von", "de", "ogly", "der");
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

    /** Rarer than this, a noun that opens a sentence may well be someone's name. */
    private static final int RARE = 8;

    /** Without capitals, a noun commoner than this is not hidden for standing after a given name elsewhere. */
    private static final int UNCOMMON = 13;

    private final SafeWords safe;
    private final NameVerdict verdict;

    NameFinder(SafeWords safe, NameModel model) {
        this.safe = safe;
        this.verdict = new NameVerdict(model);
    }

    NameMarks find(String text, List<Word> words, BitSet closed) {
        NameMarks marks = suspects(text, words, closed);
        var features = new NameFeatures(text, words, marks, safe);
        verdict.apply(words, marks, features, sentencesWithoutCapitals(words), Language.of(text) == Language.RUSSIAN);
        markNeighbours(text, words, marks);
        releaseSafe(words, marks);
        propagate(text, words, marks, sentencesWithoutCapitals(words));
        return marks;
    }

    /** What the rules alone hold for names. */
    NameMarks suspects(String text, List<Word> words, BitSet closed) {
        var marks = new NameMarks(words.size(), closed);
        BitSet withoutCapitals = sentencesWithoutCapitals(words);
        for (int i = 0; i < words.size(); i++)
            judge(words, i, marks, withoutCapitals.get(words.get(i).sentence()));
        markInitials(text, words, marks);
        markNeighbours(text, words, marks);
        return marks;
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
            case INITIAL -> {}
        }
    }

    private static void judgeCapitalised(List<Word> words, int i, NameMarks marks) {
        Word word = words.get(i);
        Readings readings = word.readings();
        if (NamePatterns.PATRONYMIC.matcher(word.folded()).matches() && !readings.has(Readings.FUNCTION))
            marks.convict(i, "patronymic");
        else if (word.opensSentence()) judgeOpening(words, i, marks);
        else if (readings.has(Readings.LISTED_NAME)) marks.convict(i, "listed-name");
        else if (readings.onlyName()) marks.convict(i, "dictionary-name");
        else if (readings.name()) marks.suspect(i, "dictionary-name");
        else if (!readings.known()) marks.suspect(i, "unknown-capitalised");
        else if (word.cyrillic() || readings.has(Readings.PROPER)) marks.suspect(i, "capitalised");
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
        else if (rareNoun(readings)) marks.suspect(i, "rare-word");
    }

    private static boolean rareNoun(Readings readings) {
        return readings.commonness() <= RARE && !readings.has(Readings.ADJECTIVE | Readings.VERB | Readings.FUNCTION);
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
        boolean introduced = i > 0 && INTRODUCTIONS.contains(words.get(i - 1).folded());
        if (readings.onlyName()) marks.convict(i, "dictionary-name");
        else if (introduced && readings.name()) marks.convict(i, "introduced-name");
        else if (introduced && !readings.known()) marks.convict(i, "introduced-name");
        else if (lowerCaseSentence && !readings.known() && word.length() > 2) marks.suspect(i, "unknown-word");
        else if (lowerCaseSentence
                && NamePatterns.PATRONYMIC.matcher(word.folded()).matches()
                && !readings.common()) marks.convict(i, "patronymic");
    }

    /** "А. Исаев", "Исаев А.Х.": an initial beside a capitalised word makes it a name, and is one itself. */
    private static void markInitials(String text, List<Word> words, NameMarks marks) {
        for (int i = 0; i < words.size(); i++) {
            if (!isInitial(text, words, i) || !marks.open(i)) continue;
            int next = i + 1;
            while (isInitial(text, words, next) && adjacent(text, words, next - 1)) next++;
            boolean before = i > 0 && words.get(i - 1).capitalised() && adjacent(text, words, i - 1);
            boolean after = next < words.size() && words.get(next).capitalised() && adjacent(text, words, next - 1);
            if (after) marks.convict(next, "initials");
            if (before && (!after || marks.marked(i - 1))) marks.convict(i - 1, "initials");
            boolean alone = next - i == 2 && words.get(i).cyrillic();
            for (int j = i; (before || after || alone) && j < next; j++) marks.convict(j, "initials");
            i = next - 1;
        }
    }

    private static boolean isInitial(String text, List<Word> words, int i) {
        if (i >= words.size() || words.get(i).shape() != Word.Shape.INITIAL) return false;
        int end = words.get(i).end();
        return end < text.length() && text.charAt(end) == '.';
    }

    /** Whether only blanks, a full stop after an initial, or a hyphen stand between this word and the next. */
    static boolean adjacent(String text, List<Word> words, int i) {
        if (i < 0 || i + 1 >= words.size()) return false;
        int from = words.get(i).end();
        int to = words.get(i + 1).start();
        if (to - from > 3) return false;
        for (int at = from; at < to; at++) {
            char c = text.charAt(at);
            boolean initialStop = c == '.' && at == from && words.get(i).length() == 1;
            if (c != ' ' && c != '-' && !initialStop) return false;
        }
        return true;
    }

    private void markNeighbours(String text, List<Word> words, NameMarks marks) {
        for (int i = 0; i < words.size(); i++) {
            if (marks.marked(i - 1) && adjacent(text, words, i - 1)) spread(words, i, i - 1, marks);
        }
        for (int i = words.size() - 2; i >= 0; i--) {
            if (marks.marked(i + 1) && adjacent(text, words, i)) spread(words, i, i + 1, marks);
        }
    }

    private void spread(List<Word> words, int i, int from, NameMarks marks) {
        Word word = words.get(i);
        if (marks.certain(i)) return;
        if (PARTICLES.contains(word.folded()) && words.get(from).shape() != Word.Shape.LOWER) {
            marks.convict(i, "particle");
            return;
        }
        if (word.opensSentence() && word.capitalised() && !marks.marked(i) && rareNoun(word.readings())) {
            marks.convict(i, "beside-name");
            return;
        }
        if (!marks.certain(from)) return;
        if (word.shape() == Word.Shape.LOWER
                && (!word.readings().known() || word.readings().name())
                && word.length() > 2) {
            if (!word.readings().has(Readings.FUNCTION | Readings.VERB)) marks.convict(i, "beside-name");
            return;
        }
        boolean named = word.capitalised() || (word.shape() == Word.Shape.UPPER && word.length() > 3);
        if (!named || safe.always(word.folded()) || word.readings().has(Readings.FUNCTION)) return;
        if (word.opensSentence() && word.readings().common() && !word.readings().name()) return;
        marks.convict(i, "beside-name");
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
        return readings.has(Readings.ADJECTIVE) && !readings.has(Readings.PROPER) && nextIsCommon;
    }

    /** Once a name, always a name in this text; a word that could be a common one needs a surer first sighting. */
    private static void propagate(String text, List<Word> words, NameMarks marks, BitSet withoutCapitals) {
        Set<String> named = new HashSet<>();
        Set<String> surelyNamed = new HashSet<>();
        Set<String> besideGivenName = new HashSet<>();
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            if (!marks.marked(i) || word.length() < 3) continue;
            String stem = Stem.of(word.folded());
            named.add(stem);
            if (marks.certain(i) && !word.opensSentence()) surelyNamed.add(stem);
            boolean afterGivenName = i > 0
                    && marks.marked(i - 1)
                    && words.get(i - 1).readings().has(Readings.GIVEN_NAME | Readings.LISTED_NAME)
                    && adjacent(text, words, i - 1);
            if (afterGivenName) besideGivenName.add(stem);
        }
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            if (marks.marked(i) || word.length() < 3) continue;
            String stem = Stem.of(word.folded());
            if (!named.contains(stem)) continue;
            Readings readings = word.readings();
            boolean common = readings.common() && !readings.name();
            boolean opening =
                    word.opensSentence() && common && (!surelyNamed.contains(stem) || readings.has(Readings.FUNCTION));
            boolean uncasedName = withoutCapitals.get(word.sentence())
                    && besideGivenName.contains(stem)
                    && !readings.has(Readings.FUNCTION | Readings.VERB)
                    && readings.commonness() <= UNCOMMON;
            boolean plain = word.shape() == Word.Shape.LOWER && readings.common() && !uncasedName;
            if (!opening && !plain) marks.convict(i, "named-elsewhere");
        }
    }
}
