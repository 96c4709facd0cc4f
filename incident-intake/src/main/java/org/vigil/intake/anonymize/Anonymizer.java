package org.vigil.intake.anonymize;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Hides identifiers and names in Russian and English text. The same text gives the same result in any thread; the work
 * grows linearly with the text; no text makes it throw: what cannot be read is hidden whole.
 */
public final class Anonymizer {
    private final PersonTokens personTokens;
    private final Lexicon lexicon = new Lexicon();
    private final KeepRegister register = KeepRegister.load();
    private final NameFinder names;
    private final Generalization generalization = Generalization.load();
    private final List<Recognizer> identifiers = Identifiers.all();

    private Anonymizer(PersonTokens personTokens, NameFinder names) {
        this.personTokens = personTokens;
        this.names = names;
    }

    /** Reads dictionaries and lists; costs well under a second and is done once. */
    public static Anonymizer load(PersonTokens tokens) {
        return load(tokens, NameModel.load());
    }

    static Anonymizer load(PersonTokens tokens, NameModel model) {
        return new Anonymizer(tokens, new NameFinder(SafeWords.load(), model));
    }

    /** The text with everything hidden that could name someone, and an account of what was hidden. */
    public Anonymized anonymize(String text) {
        return anonymize(text, null);
    }

    private Anonymized anonymize(String text, @Nullable Days days) {
        if (text.isEmpty()) return new Anonymized("", List.of(), List.of(), List.of(), Set.of());
        try {
            return hide(text, days);
        } catch (RuntimeException | StackOverflowError e) {
            return hideAll(text);
        }
    }

    /** The same, corrected by a person; a stretch to keep must be exactly one that the machine hides. */
    public Corrected anonymize(String text, Collection<Stretch> hide, Collection<Stretch> keep) {
        return anonymize(text, hide, keep, null);
    }

    /** The same, with the given days said as their months. */
    public Corrected anonymize(String text, Collection<Stretch> hide, Collection<Stretch> keep, @Nullable Days days) {
        return correct(text, anonymize(text, days), hide, keep);
    }

    /** Corrects a result for the same text, with stretches of the text as received. */
    public Corrected correct(String text, Anonymized machine, Collection<Stretch> hide, Collection<Stretch> keep) {
        return new Correction(text, machine, this::tokensOf).apply(hide, keep);
    }

    /** Hides more of a text that is anonymized already. */
    public Corrected hideMore(String masked, Collection<Stretch> hide) {
        return correct(masked, new Anonymized(masked, List.of(), List.of(), List.of(), Set.of()), hide, List.of());
    }

    private Set<String> tokensOf(String naming) {
        List<Word> words = Words.of(NormalizedText.of(naming).text(), lexicon.reader());
        var people = new People(personTokens, 1);
        if (!words.isEmpty()) people.numberOf(new Mention(0, words.size() - 1, words));
        return Set.copyOf(people.tokens());
    }

    private Anonymized hide(String received, @Nullable Days days) {
        NormalizedText normalized = NormalizedText.of(received);
        String text = normalized.text();
        Blocks.Found blocks = Blocks.in(text);
        List<Word> words = Words.of(text, lexicon.reader());

        var found = new ArrayList<Finding>();
        var passages = new Passages(text);
        for (Recognizer recognizer : identifiers) recognizer.recognize(passages, found::add);
        if (days != null) new DayRecognizer(days).recognize(passages, found::add);
        List<KeepRegister.Kept> kept = register.findIn(words, text);
        generalization.findIn(words, kept, Language.of(text), found);
        List<Finding> identified = Spans.merge(found, blocks.spans());
        var closed = new BitSet(words.size());
        for (int[] span : blocks.spans()) close(closed, words, span[0], span[1]);
        for (Finding finding : identified) close(closed, words, finding.start(), finding.end());
        for (KeepRegister.Kept entry : kept) closed.set(entry.first(), entry.last() + 1);
        OfficeNames.close(closed, words);

        NameMarks marks = names.find(text, words, closed);
        var people = new People(personTokens, blocks.firstFreeNumber());
        var splice = new Splice(received, normalized, Language.of(text));
        List<Mention> mentions = Mentions.of(text, words, marks);
        splice.write(identified, mentions, people, words, marks);
        return new Anonymized(
                splice.text(), splice.redactions(), people.tokens(), ids(kept), Doubt.about(words, closed));
    }

    private static List<String> ids(List<KeepRegister.Kept> kept) {
        Set<String> ids = new LinkedHashSet<>();
        for (KeepRegister.Kept entry : kept) ids.add(entry.id());
        return List.copyOf(ids);
    }

    private static void close(BitSet closed, List<Word> words, int start, int end) {
        int low = 0;
        int high = words.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (words.get(middle).end() <= start) low = middle + 1;
            else high = middle;
        }
        for (int i = low; i < words.size() && words.get(i).start() < end; i++) closed.set(i);
    }

    /** Fail closed: a recogniser's bug must cost the text, not a person. */
    private static Anonymized hideAll(String text) {
        Language language = Language.of(text);
        return new Anonymized(
                Blocks.of(RedactionKind.ACCOUNT, language),
                List.of(new Redaction(0, text.length(), RedactionKind.ACCOUNT, "recognizer-failure")),
                List.of(),
                List.of(),
                Set.of(Concern.RECOGNISER_FAILED));
    }
}
