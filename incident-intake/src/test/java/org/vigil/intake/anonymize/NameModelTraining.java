package org.vigil.intake.anonymize;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Learns the weights of {@link NameModel}: {@code NameModelTraining cv FILE...} measures by cross-validation over
 * documents, {@code NameModelTraining thirds FILE OTHER...} each third of a file by what the rest of it and the others taught,
 * {@code NameModelTraining write OUT FILE...} learns from all and writes {@code name-model.bin}.
 */
final class NameModelTraining {
    private static final int FOLDS = 5;
    private static final int PASSES = 6;
    /** Models learned in different orders, of which the mean is kept: it swings less with a single text. */
    private static final int RUNS = 4;

    private static final double RATE = 0.05;
    private static final double DECAY = 2e-6;
    /** How often a feature is hidden while learning, so that no single word carries a decision. */
    private static final double DROPPED = 0.3;

    private static final class Example {
        final NameModel.Writing writing;
        final int[] features;
        final boolean name;

        Example(NameModel.Writing writing, int[] features, boolean name) {
            this.writing = writing;
            this.features = features;
            this.name = name;
        }
    }

    private final Lexicon lexicon = new Lexicon();
    private final SafeWords safe = SafeWords.load();
    private final NameFinder rules = new NameFinder(safe, NameModel.untaught());

    public static void main(String[] arguments) throws IOException {
        var training = new NameModelTraining();
        List<String> all = List.of(arguments);
        if (arguments[0].equals("cv")) training.crossValidate(read(all.subList(1, all.size())));
        else if (arguments[0].equals("split")) training.split(read(List.of(arguments[1])), read(List.of(arguments[2])));
        else if (arguments[0].equals("thirds"))
            training.thirds(read(List.of(arguments[1])), read(all.subList(2, all.size())));
        else training.write(Path.of(arguments[1]), read(all.subList(2, all.size())));
    }

    private static List<AnnotatedText> read(List<String> files) throws IOException {
        var texts = new ArrayList<AnnotatedText>();
        for (String file : files)
            for (String line : Files.readAllLines(Path.of(file))) texts.add(AnnotatedText.parse(line));
        return texts;
    }

    private void split(List<AnnotatedText> learned, List<AnnotatedText> measured) {
        measure(Anonymizer.load(PersonTokens.keyed(new byte[32]), learn(learned)), measured, "unseen");
    }

    private void thirds(List<AnnotatedText> texts, List<AnnotatedText> others) {
        var measure = new AnonymizerMeasure(System.getProperty("misses") != null);
        for (int third = 0; third < 3; third++) {
            List<AnnotatedText> learned = new ArrayList<>(others);
            for (int i = 0; i < texts.size(); i++) if (i % 3 != third) learned.add(texts.get(i));
            Anonymizer anonymizer = Anonymizer.load(PersonTokens.keyed(new byte[32]), learn(learned));
            for (int i = third; i < texts.size(); i += 3)
                measure.add(anonymizer, texts.get(i), texts.get(i).text());
        }
        System.out.print("thirds ");
        measure.print();
    }

    private void crossValidate(List<AnnotatedText> texts) {
        var cased = new AnonymizerMeasure(System.getProperty("misses") != null);
        var lower = new AnonymizerMeasure(System.getProperty("misses.lower") != null);
        for (int fold = 0; fold < FOLDS; fold++) {
            var learned = new ArrayList<AnnotatedText>();
            var held = new ArrayList<AnnotatedText>();
            for (int i = 0; i < texts.size(); i++) (i % FOLDS == fold ? held : learned).add(texts.get(i));
            Anonymizer anonymizer = Anonymizer.load(PersonTokens.keyed(new byte[32]), learn(learned));
            for (AnnotatedText text : held) {
                cased.add(anonymizer, text, text.text());
                lower.add(anonymizer, text, text.text().toLowerCase(Locale.ROOT));
            }
        }
        System.out.print("cased  ");
        cased.print();
        System.out.print("lower  ");
        lower.print();
    }

    private static void measure(Anonymizer anonymizer, List<AnnotatedText> texts, String what) {
        var measure = new AnonymizerMeasure(System.getProperty("misses") != null);
        for (AnnotatedText text : texts) measure.add(anonymizer, text, text.text());
        System.out.print(what + "  ");
        measure.print();
    }

    private void write(Path out, List<AnnotatedText> texts) throws IOException {
        NameModel model = weights(texts);
        try (var stored = Files.newOutputStream(out)) {
            for (NameModel.Writing writing : NameModel.Writing.values()) {
                for (float weight : model.table(writing)) stored.write(quantized(weight));
            }
        }
    }

    /** The model as it will be stored: with weights rounded to bytes. */
    private NameModel learn(List<AnnotatedText> texts) {
        NameModel model = weights(texts);
        for (NameModel.Writing writing : NameModel.Writing.values()) {
            float[] table = model.table(writing);
            for (int i = 0; i < table.length; i++) table[i] = quantized(table[i]) * NameModel.STEP;
        }
        return model;
    }

    private static byte quantized(float weight) {
        return (byte) Math.max(-127, Math.min(127, Math.round(weight / NameModel.STEP)));
    }

    private NameModel weights(List<AnnotatedText> texts) {
        List<Example> examples = new ArrayList<>();
        List<AnnotatedText> all = new ArrayList<>(AnnotatedText.invented());
        all.addAll(texts);
        for (AnnotatedText text : all) {
            addExamples(text, text.text(), examples);
            addExamples(text, text.text().toLowerCase(Locale.ROOT), examples);
        }
        NameModel model = NameModel.untaught();
        for (NameModel.Writing writing : NameModel.Writing.values()) {
            List<Example> own = examples.stream()
                    .filter(example -> example.writing == writing)
                    .toList();
            float[] mean = model.table(writing);
            for (int run = 0; run < RUNS; run++) {
                float[] learned = learn(own, writing.weights, new Random(42 + run));
                for (int i = 0; i < mean.length; i++) mean[i] += learned[i] / RUNS;
            }
        }
        return model;
    }

    private static float[] learn(List<Example> examples, int size, Random random) {
        var weights = new float[size];
        var squares = new double[size];
        Arrays.fill(squares, 1e-6);
        var shuffled = new ArrayList<>(examples);
        for (int pass = 0; pass < PASSES; pass++) {
            Collections.shuffle(shuffled, random);
            for (Example example : shuffled) step(thinned(example, random), weights, squares);
        }
        return weights;
    }

    private static Example thinned(Example example, Random random) {
        int[] left = Arrays.stream(example.features)
                .filter(feature -> random.nextDouble() >= DROPPED)
                .toArray();
        return new Example(example.writing, left, example.name);
    }

    private static void step(Example example, float[] weights, double[] squares) {
        double sum = 0;
        for (int feature : example.features) sum += weights[feature];
        double error = 1 / (1 + Math.exp(-sum)) - (example.name ? 1 : 0);
        for (int feature : example.features) {
            double gradient = error + DECAY * weights[feature];
            squares[feature] += gradient * gradient;
            weights[feature] -= (float) (RATE * gradient / Math.sqrt(squares[feature]));
        }
    }

    private void addExamples(AnnotatedText annotated, String received, List<Example> examples) {
        NormalizedText normalized = NormalizedText.of(received);
        String text = normalized.text();
        List<Word> words = Words.of(text, lexicon.reader());
        NameMarks marks = rules.suspects(text, words, new BitSet());
        var features = new NameFeatures(text, words, marks, safe);
        BitSet lower = NameFinder.sentencesWithoutCapitals(words);
        boolean russian = Language.of(text) == Language.RUSSIAN;
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            NameModel.Writing writing = NameVerdict.writing(word, lower.get(word.sentence()));
            if (!NameVerdict.asks(word, writing, russian)) continue;
            boolean name = annotated.isName(normalized.receivedStart(word.start()), normalized.receivedEnd(word.end()));
            int[] active = features.of(i);
            int[] places = Arrays.stream(active, 0, features.count())
                    .map(hash -> hash & (writing.weights - 1))
                    .toArray();
            examples.add(new Example(writing, places, name));
        }
    }
}
