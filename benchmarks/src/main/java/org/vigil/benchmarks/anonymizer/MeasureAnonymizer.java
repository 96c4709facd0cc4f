package org.vigil.benchmarks.anonymizer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.vigil.benchmarks.identifiers.IdentifierKind;
import org.vigil.benchmarks.identifiers.Planted;
import org.vigil.benchmarks.identifiers.Trap;
import org.vigil.intake.anonymize.Anonymizer;
import org.vigil.intake.anonymize.PersonTokens;

/**
 * {@code MeasureAnonymizer FILE.jsonl [--lower]} measures names in annotated texts, {@code --generated SEED} measures
 * identifiers in invented ones, {@code --people} whether one person keeps one token. Prints figures, never a word of the texts.
 */
public final class MeasureAnonymizer {
    private static final int CASES = 1000;
    private static final int KEY_BYTES = 32;

    private MeasureAnonymizer() {}

    public static void main(String[] arguments) throws IOException {
        List<String> options = new ArrayList<>(List.of(arguments));
        boolean lower = options.remove("--lower");
        boolean generated = options.remove("--generated");
        boolean people = options.remove("--people");
        if (options.size() != (people ? 0 : 1)) {
            System.err.println("Usage: MeasureAnonymizer FILE.jsonl [--lower] | --generated SEED | --people");
            System.exit(2);
        }
        Anonymizer anonymizer = Anonymizer.load(PersonTokens.keyed(new byte[KEY_BYTES]));
        if (people) System.out.println(TokenFigures.of(anonymizer, TokenFigures.everybody()));
        else if (generated) identifiers(anonymizer, Long.parseLong(options.get(0)));
        else names(anonymizer, Path.of(options.get(0)), lower);
    }

    private static void names(Anonymizer anonymizer, Path file, boolean lower) throws IOException {
        List<AnnotatedText> annotated = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            AnnotatedText text = AnnotatedText.parse(line);
            annotated.add(lower ? text.lowerCased() : text);
        }
        List<String> texts = annotated.stream().map(AnnotatedText::text).toList();
        String cold = Speed.cold(anonymizer, texts);
        var figures = new NameFigures();
        for (AnnotatedText text : annotated) figures.add(text, anonymizer.anonymize(text.text()));
        System.out.println(figures);
        System.out.println(cold);
        System.out.println(Speed.warm(anonymizer, texts));
    }

    private static void identifiers(Anonymizer anonymizer, long seed) {
        System.out.println("hidden to the last letter and digit");
        List<String> texts = new ArrayList<>();
        for (IdentifierKind kind : IdentifierKind.values()) {
            List<Planted> cases = kind.cases(seed, CASES).toList();
            cases.forEach(planted -> texts.add(planted.text()));
            System.out.println(IdentifierFigures.of(anonymizer, cases.stream()).found(kind.name()));
        }
        System.out.println("kept, because it is evidence and identifies nobody");
        for (Trap trap : Trap.values())
            System.out.println(
                    IdentifierFigures.of(anonymizer, trap.cases(seed, CASES)).kept(trap.name()));
        System.out.println(Speed.warm(anonymizer, texts));
    }
}
