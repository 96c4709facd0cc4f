package org.vigil.benchmarks.generator;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vigil.contract.Submission;
import org.vigil.contract.vocabulary.Language;
import org.vigil.contract.vocabulary.SourceConnection;

/** Invented submissions in the order in which they came in, each with what is true of it. */
record Corpus(List<Entry> entries) {

    /** A submission beside the truth, which no service may read. */
    record Entry(Submission submission, Truth truth) {}

    /**
     * What happened and who told it.
     *
     * @param copyOf external id of the account that this one repeats: the same source again, or the same wire text
     * @param contradicts external id and field, as in {@code s-0042:site}
     */
    record Truth(
            String externalId,
            String incident,
            String source,
            @Nullable String copyOf,
            @Nullable String contradicts) {}

    static Corpus invent(Profile profile) {
        Chance chance = new Chance(profile.seed()).branch(profile.name() + "/" + profile.version());
        List<Happening> history = new History(chance.branch("history")).of(profile);
        Builder builder = new Builder(profile, chance.branch("accounts"));
        history.forEach(builder::tellOf);
        return builder.inOrder();
    }

    /** Lets people tell of one happening after the other. */
    private static final class Builder {
        private final Profile profile;
        private final Chance chance;
        private final Teller teller;
        private final Forms forms;
        private final List<Entry> entries = new ArrayList<>();

        Builder(Profile profile, Chance chance) {
            this.profile = profile;
            this.chance = chance;
            this.teller = new Teller(profile.noise(), chance);
            this.forms = new Forms(chance);
        }

        void tellOf(Happening happening) {
            int tellers = 1 + chance.weighted(weights(profile.reports().tellers()));
            Entry first = null;
            for (int i = 0; i < tellers; i++) {
                Language language = chance.happens(.5) ? Language.RU : Language.EN;
                Told told = teller.tell(happening, connection(happening), language);
                Teller.Contradiction against =
                        first != null && chance.happens(2 * profile.reports().contradicting())
                                ? Teller.contradict(told, chance)
                                : null;
                String contradicts =
                        first == null || against == null ? null : first.truth().externalId() + ":" + against.field();
                Entry entry = add(against == null ? told : against.told(), null, contradicts, null);
                first = first == null ? entry : first;
                if (chance.happens(profile.reports().resubmitted())) {
                    repeat(entry);
                }
            }
            if (happening.held() && chance.happens(profile.reports().press())) {
                wire(happening);
            }
        }

        /** One wire text in two to four outlets. */
        private void wire(Happening happening) {
            Language language = chance.happens(.5) ? Language.RU : Language.EN;
            Told told = teller.tell(happening, SourceConnection.REPORTER_THIRD_PARTY, language);
            Entry original = add(told, null, null, null);
            int copies = chance.between(1, 3);
            for (int i = 0; i < copies; i++) {
                add(told, original, null, original.submission().narrative());
            }
        }

        /** The same person calls again a little later and is written down a second time, in nearly the same words. */
        private void repeat(Entry entry) {
            Submission before = entry.submission();
            List<String> sentences = new ArrayList<>(List.of(before.narrative().split("(?<=[.!?]) ")));
            sentences.remove(chance.between(1, sentences.size() - 1));
            String id = nextId();
            Truth truth = new Truth(
                    id,
                    entry.truth().incident(),
                    entry.truth().source(),
                    entry.truth().externalId(),
                    null);
            entries.add(new Entry(Again.of(before, id, String.join(" ", sentences), chance.between(3, 40)), truth));
        }

        private Entry add(
                Told told, @Nullable Entry original, @Nullable String contradicts, @Nullable String narrative) {
            String id = nextId();
            String text = narrative == null ? Narrator.tell(told, chance) : narrative;
            String article =
                    told.press() ? "https://press.example/" + told.happening().id() + "/" + id : null;
            Truth truth = new Truth(
                    id,
                    told.happening().id(),
                    original == null ? "source-" + id : original.truth().source(),
                    original == null ? null : original.truth().externalId(),
                    contradicts);
            Entry entry = new Entry(forms.fill(told, id, text, article), truth);
            entries.add(entry);
            return entry;
        }

        private SourceConnection connection(Happening happening) {
            if (!happening.held()) {
                return SourceConnection.VICTIM;
            }
            return List.of(SourceConnection.VICTIM, SourceConnection.WITNESS, SourceConnection.VICTIM_RELATIVE)
                    .get(chance.weighted(.55, .22, .23));
        }

        private static double[] weights(List<Double> weights) {
            return weights.stream().mapToDouble(Double::doubleValue).toArray();
        }

        private String nextId() {
            return "s-%04d".formatted(entries.size() + 1);
        }

        Corpus inOrder() {
            List<Entry> sorted = new ArrayList<>(entries);
            sorted.sort(Comparator.comparing((Entry entry) -> Again.received(entry.submission()))
                    .thenComparing(entry -> entry.truth().externalId()));
            return new Corpus(List.copyOf(sorted));
        }
    }
}
