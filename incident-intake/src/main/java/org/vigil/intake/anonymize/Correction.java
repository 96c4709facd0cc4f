package org.vigil.intake.anonymize;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Corrects what the machine hid, after it has hidden: what is kept here was still seen as a name when the rest of the
 * text was read, so keeping one occurrence reveals no other. Hiding wins over keeping.
 */
final class Correction {
    private static final String REASON = "by-hand";

    private final String received;
    private final Anonymized machine;
    private final Function<String, Set<String>> tokensOf;

    /** A redaction with the block that stands for it. */
    private record Block(Redaction redaction, String label) {
        Stretch stretch() {
            return new Stretch(redaction.start(), redaction.end());
        }
    }

    /** The tokens are those which a naming of one person gives. */
    Correction(String received, Anonymized machine, Function<String, Set<String>> tokensOf) {
        this.received = received;
        this.machine = machine;
        this.tokensOf = tokensOf;
    }

    Corrected apply(Collection<Stretch> hide, Collection<Stretch> keep) {
        if (hide.isEmpty() && keep.isEmpty()) return new Corrected(machine, List.of());
        BitSet byHand = everywhere(hide);
        Set<Stretch> keeps = new HashSet<>(keep);
        List<Block> blocks = new ArrayList<>();
        List<Redaction> kept = new ArrayList<>();
        for (Block block : machineBlocks()) {
            int hidden = byHand.nextSetBit(block.redaction().start());
            boolean free = hidden < 0 || hidden >= block.redaction().end();
            if (free && keeps.contains(block.stretch())) kept.add(block.redaction());
            else blocks.add(block);
        }
        Set<String> tokens = tokensWithout(kept, blocks);
        for (Block block : blocks) {
            byHand.clear(block.redaction().start(), block.redaction().end());
        }
        addByHand(blocks, byHand);
        return new Corrected(written(blocks, tokens), kept);
    }

    private BitSet everywhere(Collection<Stretch> hide) {
        BitSet marked = new BitSet();
        if (hide.isEmpty()) return marked; // spares reading the text once more
        Repetitions repetitions = new Repetitions(received);
        for (Stretch stretch : hide) repetitions.mark(stretch, marked);
        return marked;
    }

    /** Between two redactions both texts are the same, so what lies between says where the next block begins. */
    private List<Block> machineBlocks() {
        List<Block> blocks = new ArrayList<>();
        String masked = machine.text();
        int read = 0;
        int at = 0;
        for (Redaction redaction : machine.redactions()) {
            int start = at + redaction.start() - read;
            at = masked.indexOf(']', start) + 1;
            blocks.add(new Block(redaction, masked.substring(start, at)));
            read = redaction.end();
        }
        return blocks;
    }

    /** What is hidden by hand and not hidden already: the machine's blocks stay, since they tell more. */
    private void addByHand(List<Block> blocks, BitSet byHand) {
        String label = Blocks.of(RedactionKind.OTHER, Language.of(received));
        for (int start = byHand.nextSetBit(0); start >= 0; ) {
            int end = byHand.nextClearBit(start);
            if (!received.substring(start, end).isBlank()) {
                blocks.add(new Block(new Redaction(start, end, RedactionKind.OTHER, REASON), label));
            }
            start = byHand.nextSetBit(end);
        }
        blocks.sort(Comparator.comparingInt(block -> block.redaction().start()));
    }

    /** A person who is kept by name in every place needs no token: it would join all testimonies that name an official. */
    private Set<String> tokensWithout(List<Redaction> kept, List<Block> blocks) {
        Set<String> tokens = new LinkedHashSet<>(machine.personTokens());
        Set<String> gone = new HashSet<>();
        for (Redaction redaction : kept) gone.addAll(tokensAt(redaction));
        if (!gone.isEmpty()) {
            for (Block block : blocks) gone.removeAll(tokensAt(block.redaction()));
        }
        tokens.removeAll(gone);
        return tokens;
    }

    private Set<String> tokensAt(Redaction redaction) {
        return redaction.kind() == RedactionKind.PERSON
                ? tokensOf.apply(received.substring(redaction.start(), redaction.end()))
                : Set.of();
    }

    private Anonymized written(List<Block> blocks, Set<String> tokens) {
        StringBuilder text = new StringBuilder(received.length());
        List<Redaction> redactions = new ArrayList<>();
        int read = 0;
        for (Block block : blocks) {
            Redaction redaction = block.redaction();
            text.append(received.substring(read, redaction.start())).append(block.label());
            redactions.add(redaction);
            read = redaction.end();
        }
        text.append(received, read, received.length());
        return new Anonymized(
                text.toString(), redactions, List.copyOf(tokens), machine.keptRegister(), machine.concerns());
    }
}
