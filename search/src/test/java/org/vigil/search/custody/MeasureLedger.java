package org.vigil.search.custody;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.vigil.contract.CustodyEntry;
import org.vigil.contract.Erasure;
import org.vigil.contract.Topic;
import org.vigil.search.Engine;

/**
 * How fast the ledger is and how much it takes, in memory and over a broker of its own: {@code benchmarks/custody.sh
 * [ENTRIES]}.
 */
final class MeasureLedger {
    private static final Path KAFKA = Path.of("../standalone/kafka-broker/target/kafka-broker.jar");
    private static final int ENTRIES_AN_ITEM = 5;

    private MeasureLedger() {}

    public static void main(String[] arguments) throws IOException, InterruptedException, ExecutionException {
        int entries = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1_000_000;
        inMemory(entries);
        Path home = Files.createTempDirectory("custody-");
        int port = Engine.freePort();
        Map<String, String> environment = Map.of(
                "VIGIL_HOME", home.toString(),
                "KAFKA_PORT", String.valueOf(port),
                "KAFKA_CONTROLLER_PORT", String.valueOf(Engine.freePort()));
        Engine kafka = Engine.start(KAFKA, 256, environment, line -> line.startsWith("KAFKA-READY"));
        try (kafka;
                Admin admin = Admin.create(Map.of("bootstrap.servers", "127.0.0.1:" + port))) {
            NewTopic topic = new NewTopic(Topic.CUSTODY.topicName(), 1, (short) 1)
                    .configs(Topic.CUSTODY.configuration(Erasure.NORMAL));
            admin.createTopics(List.of(topic)).all().get();
            overABroker(entries, "127.0.0.1:" + port, home);
        }
    }

    /** The records are made as they are needed, so that the heap holds the ledger alone. */
    private static void inMemory(int entries) {
        long empty = used();
        Spine spine = new Spine();
        long spent = 0;
        Random random = new Random(1);
        for (int i = 0; i < entries; i++) {
            byte[] record = Entries.bytes(item(i, entries), random);
            long start = System.nanoTime();
            spine.append(i, record);
            spent += System.nanoTime() - start;
        }
        say("append", "%,.0f entries/s (goal 5,000)", entries / seconds(spent));
        say("heap", "%.1f MB for %,d entries about %,d items", (used() - empty) / 1e6, entries, spine.items());
        long start = System.nanoTime();
        byte[] root = spine.root(entries);
        say("root", "%.3f ms (a checkpoint at most 1 s)", (System.nanoTime() - start) / 1e6);
        int longest = 0;
        start = System.nanoTime();
        int proofs = 1000;
        for (int i = 0; i < proofs; i++) {
            int leaf = random.nextInt(entries);
            List<byte[]> path = spine.path(leaf, entries);
            longest = Math.max(longest, path.size());
        }
        say("proof", "%.3f ms each, at most %d hashes (goal 20)", (System.nanoTime() - start) / 1e6 / proofs, longest);

        Spine again = new Spine();
        Random same = new Random(1);
        for (int i = 0; i < entries; i++) {
            again.append(i, Entries.bytes(item(i, entries), same));
        }
        say("rebuilt", "the same root: %s", Sha256.hex(again.root(entries)).equals(Sha256.hex(root)));
    }

    private static void overABroker(int entries, String broker, Path home) throws InterruptedException {
        Random random = new Random(1);
        long start = System.nanoTime();
        try (KafkaCustody custody = new KafkaCustody(broker, UUID::randomUUID)) {
            List<CustodyEntry> batch = new ArrayList<>();
            for (int i = 0; i < entries; i++) {
                batch.add(Entries.entry(item(i, entries), random));
                if (batch.size() == 1000 || i == entries - 1) {
                    custody.append(batch);
                    batch.clear();
                }
            }
        }
        say("written", "%,.0f entries/s, acknowledged by the broker", entries / seconds(System.nanoTime() - start));
        start = System.nanoTime();
        KafkaCustodyLog log = new KafkaCustodyLog(broker);
        Ledger ledger = new Ledger(
                log, CheckpointFile.at(home.resolve("checkpoints")), CheckpointKey.in(home), Clock.systemUTC());
        try (log;
                KafkaCustodyTail tail = new KafkaCustodyTail(ledger, broker)) {
            tail.start();
            while (!ledger.standing().caughtUp()) {
                TimeUnit.MILLISECONDS.sleep(20);
            }
            say("read", "%,.0f entries/s from the start of the log", entries / seconds(System.nanoTime() - start));
            start = System.nanoTime();
            Checkpoint signed = ledger.checkpoint();
            say("signed", "%.1f ms with the file, size %,d", (System.nanoTime() - start) / 1e6, signed.size());
            start = System.nanoTime();
            int chains = 200;
            for (int i = 0; i < chains; i++) {
                ledger.chain(item(random.nextInt(entries), entries));
            }
            say("chain", "%.1f ms each, read again from the log", (System.nanoTime() - start) / 1e6 / chains);
            start = System.nanoTime();
            List<UUID> many = new ArrayList<>();
            for (int i = 0; i < 1000; i++) {
                many.add(item(random.nextInt(entries), entries));
            }
            ledger.chains(many, signed.size());
            say("chains", "%.1f s for those of 1,000 items at once", seconds(System.nanoTime() - start));
            start = System.nanoTime();
            ledger.compareAll();
            say(
                    "compared",
                    "%.1f s for the whole log, alarm: %s",
                    seconds(System.nanoTime() - start),
                    String.valueOf(ledger.standing().alarm()));
        }
    }

    private static UUID item(int at, int entries) {
        return Entries.item((int) (at * 0x9E3779B1L % Math.max(1, entries / ENTRIES_AN_ITEM)));
    }

    private static double seconds(long nanos) {
        return nanos / 1e9;
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static void say(String what, String how, Object... figures) {
        System.out.printf(Locale.ROOT, "%-9s %s%n", what, String.format(Locale.ROOT, how, figures));
    }
}
