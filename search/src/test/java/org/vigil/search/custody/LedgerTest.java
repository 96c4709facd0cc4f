package org.vigil.search.custody;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the ledger tells, signs and notices, over a log that somebody may tamper with. */
class LedgerTest {
    private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");
    private static final Duration OFTEN = Duration.ofMinutes(10);

    private Path home;
    private final LogInMemory log = new LogInMemory();
    private final Random random = new Random(5);
    private Ledger ledger;

    @BeforeEach
    void open(@TempDir Path folder) {
        home = folder;
        for (int i = 0; i < 40; i++) {
            log.records.add(Entries.bytes(Entries.item(i % 7), random));
        }
        log.records.add(13, "no entry at all".getBytes(StandardCharsets.UTF_8));
        ledger = started(NOW);
    }

    @Test
    void chainsTheEntriesOfAnItemInTheOrderOfTheLog() {
        List<Link> chain = ledger.chain(Entries.item(3));

        assertThat(chain).hasSize(6);
        for (int i = 0; i < chain.size(); i++) {
            Link link = chain.get(i);
            assertThat(link.sequence()).isEqualTo(i);
            assertThat(link.previousHash())
                    .isEqualTo(i == 0 ? null : chain.get(i - 1).hash());
            assertThat(link.hash()).isEqualTo(Sha256.hex(Sha256.leaf(link.bytes())));
        }
        assertThat(ledger.chain(Entries.item(99))).isEmpty();
        assertThat(ledger.chains(List.of(Entries.item(5), Entries.item(3), Entries.item(99)), 40))
                .containsExactly(
                        Map.entry(Entries.item(5), ledger.chain(Entries.item(5))),
                        Map.entry(Entries.item(3), chain),
                        Map.entry(Entries.item(99), List.of()));
        assertThat(ledger.standing().setAside()).isEqualTo(1);
    }

    @Test
    void provesTheLastLinkUnderASignedRootForEver() {
        Checkpoint then = ledger.checkpoint();
        Link head = ledger.chain(Entries.item(3)).get(5);
        for (int i = 0; i < 100; i++) {
            add(Entries.bytes(Entries.item(3), random));
        }

        Proof proof = ledger.proof(Entries.item(3), then).orElseThrow();
        assertThat(proof.holds()).isTrue();
        assertThat(proof.leafHash()).isEqualTo(head.hash());
        assertThat(proof.sequence()).isEqualTo(5);
        assertThat(proof.root()).isEqualTo(then.root());
        assertThat(proof.treeSize()).isEqualTo(40);
        assertThat(then.text()).isEqualTo("size 40\nroot " + then.root() + "\ntime 2026-11-21T10:00:00Z\n");
        assertThat(ledger.chain(Entries.item(3), then.size())).hasSize(6);
        assertThat(ledger.proof(Entries.item(99), then)).isEmpty();
        Proof now = ledger.proof(Entries.item(3), ledger.checkpoint()).orElseThrow();
        assertThat(now.holds()).isTrue();
        assertThat(now.sequence()).isEqualTo(105);
    }

    @Test
    void findsTheSameAfterARestart() {
        Checkpoint before = ledger.checkpoint();
        List<Link> chain = ledger.chain(Entries.item(4));

        Ledger again = started(NOW.plusSeconds(60));

        assertThat(again.chain(Entries.item(4))).isEqualTo(chain);
        assertThat(again.checkpoint()).as("nothing new, nothing signed").isEqualTo(before);
        assertThat(again.compareAll()).isTrue();
        assertThat(again.standing().alarm()).isNull();
        assertThat(again.standing().comparedAt()).isEqualTo(NOW.plusSeconds(60));
    }

    @Test
    void signsWhenItIsTimeOrWhenThereIsMuch() {
        ledger.signIfDue(OFTEN, 1000);
        assertThat(signed(ledger)).isEqualTo(40);
        add(Entries.bytes(Entries.item(1), random));
        ledger.signIfDue(OFTEN, 1000);
        assertThat(signed(ledger)).as("too early").isEqualTo(40);
        ledger.signIfDue(OFTEN, 1);
        assertThat(signed(ledger)).isEqualTo(41);
        add(Entries.bytes(Entries.item(1), random));
        Ledger later = started(NOW.plus(OFTEN));
        later.signIfDue(OFTEN, 1000);
        assertThat(signed(later)).isEqualTo(42);
    }

    @Test
    void noticesATruncatedLog() {
        ledger.checkpoint();
        log.records.remove(40);

        assertAlarm(started(NOW), CustodyAlarm.Kind.TRUNCATED);
        ledger.lookAtTheEnd();
        assertAlarm(ledger, CustodyAlarm.Kind.TRUNCATED);
    }

    @Test
    void noticesThatTheWholeLogIsGone() {
        ledger.checkpoint();
        log.records.clear();

        assertAlarm(started(NOW), CustodyAlarm.Kind.TRUNCATED);
    }

    @Test
    void noticesALostBeginning() {
        ledger.checkpoint();
        log.records.remove(0);
        log.beginning = 1;

        assertAlarm(started(NOW), CustodyAlarm.Kind.BEGINNING_LOST);
        ledger.compareAll();
        assertAlarm(ledger, CustodyAlarm.Kind.BEGINNING_LOST);
    }

    @Test
    void noticesAnotherOrder() {
        ledger.checkpoint();
        Collections.swap(log.records, 20, 21);

        assertAlarm(started(NOW), CustodyAlarm.Kind.CHANGED);
        ledger.compareAll();
        assertAlarm(ledger, CustodyAlarm.Kind.CHANGED);
    }

    @Test
    void noticesARewrittenLogOfTheSameLength() {
        ledger.checkpoint();
        log.records.set(40, Entries.bytes(Entries.item(39 % 7), random));

        assertAlarm(started(NOW), CustodyAlarm.Kind.CHANGED);
        ledger.compareAll();
        assertAlarm(ledger, CustodyAlarm.Kind.CHANGED);
    }

    /** No single byte of any entry can be another without somebody noticing. */
    @Test
    void noticesEveryByte() {
        Checkpoint signed = ledger.checkpoint();
        for (int at : new int[] {17}) {
            byte[] record = log.records.get(at);
            for (int i = 0; i < record.length; i++) {
                byte[] changed = record.clone();
                changed[i] ^= 1;
                log.records.set(at, changed);
                Ledger other = started(NOW);
                assertThat(other.standing().alarm()).as(at + " " + i).isNotNull();
            }
            log.records.set(at, record);
        }
        assertThat(started(NOW).checkpoint()).isEqualTo(signed);
    }

    @Test
    void refusesToTellALinkThatIsNotWhatItWas() {
        log.records.set(41 - 1, Entries.bytes(Entries.item(39 % 7), random));

        assertThatThrownBy(() -> ledger.chain(Entries.item(39 % 7))).isInstanceOf(CustodyAlarm.class);
        assertAlarm(ledger, CustodyAlarm.Kind.CHANGED);
    }

    @Test
    void noticesCheckpointsThatItDidNotSign() throws IOException {
        Checkpoint signed = ledger.checkpoint();
        Path file = home.resolve("checkpoints");
        String line = Files.readString(file);
        Files.writeString(file, line.replace(signed.root(), "00".repeat(32)));

        assertAlarm(started(NOW), CustodyAlarm.Kind.CHECKPOINTS_FOREIGN);
        Files.writeString(file, "not a checkpoint\n" + line);
        Ledger other = started(NOW);
        other.compareAll();
        assertAlarm(other, CustodyAlarm.Kind.CHECKPOINTS_FOREIGN);
    }

    @Test
    void goesOnAfterACrashInTheMiddleOfALine() throws IOException {
        Checkpoint signed = ledger.checkpoint();
        Files.writeString(home.resolve("checkpoints"), "41 0123", StandardOpenOption.APPEND);

        Ledger again = started(NOW);
        add(again, Entries.bytes(Entries.item(0), random));
        Checkpoint next = again.checkpoint();

        assertThat(next.size()).isEqualTo(41);
        assertThat(Files.readAllLines(home.resolve("checkpoints"))).hasSize(2);
        assertThat(started(NOW).covering(41)).isEqualTo(next);
        assertThat(started(NOW).covering(40)).isEqualTo(next);
        assertThat(signed.size()).isEqualTo(40);
    }

    @Test
    void saysSoWhenTheLogDoesNotAnswer() {
        log.away = true;

        assertThatThrownBy(() -> ledger.chain(Entries.item(1))).isInstanceOf(CustodyUnavailable.class);
        assertThat(ledger.standing().alarm()).isNull();
    }

    @Test
    void keepsItsKeyToItself() throws IOException {
        assertThat(PosixFilePermissions.toString(
                        Files.getPosixFilePermissions(home.resolve("keys").resolve("custody-signing.pem"))))
                .isEqualTo("rw-------");
        assertThat(Files.readString(home.resolve("keys").resolve("custody-public.pem")))
                .isEqualTo(CheckpointKey.in(home.resolve("keys")).publicPem())
                .doesNotContain("PRIVATE");
    }

    /** A witness has openssl and nothing of ours. */
    @Test
    void isCheckedByOpenssl() throws IOException, InterruptedException {
        Checkpoint signed = ledger.checkpoint();
        Files.writeString(home.resolve("checkpoint.txt"), signed.text());
        Files.write(home.resolve("checkpoint.txt.sig"), signed.signatureBytes());
        assertThat(openssl()).isEqualTo("Signature Verified Successfully");
        Files.writeString(home.resolve("checkpoint.txt"), signed.text().replace("size 40", "size 41"));
        assertThat(openssl()).contains("Failure");
    }

    private String openssl() throws IOException, InterruptedException {
        List<String> command = List.of(
                "openssl pkeyutl -verify -pubin -inkey keys/custody-public.pem -rawin -in checkpoint.txt -sigfile checkpoint.txt.sig"
                        .split(" "));
        try {
            Process process = new ProcessBuilder(command)
                    .directory(home.toFile())
                    .redirectErrorStream(true)
                    .start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            process.waitFor();
            return said.strip();
        } catch (IOException absent) {
            System.out.println("isCheckedByOpenssl skipped: there is no openssl");
            Assumptions.abort("no openssl");
            throw absent;
        }
    }

    private Ledger started(Instant now) {
        Ledger started = new Ledger(
                log,
                CheckpointFile.at(home.resolve("checkpoints")),
                CheckpointKey.in(home.resolve("keys")),
                Clock.fixed(now, ZoneOffset.UTC));
        for (int i = 0; i < log.records.size(); i++) {
            started.take(log.beginning + i, log.records.get(i));
        }
        started.reached(log.end());
        started.begin();
        return started;
    }

    private void add(byte[] record) {
        add(ledger, record);
    }

    private void add(Ledger to, byte[] record) {
        log.records.add(record);
        to.take(log.end() - 1, record);
        to.reached(log.end());
    }

    private static int signed(Ledger ledger) {
        Checkpoint signed = ledger.standing().checkpoint();
        return signed == null ? 0 : signed.size();
    }

    private static void assertAlarm(Ledger ledger, CustodyAlarm.Kind kind) {
        assertThat(ledger.standing().alarm()).isEqualTo(kind);
        assertThatThrownBy(ledger::checkpoint)
                .isInstanceOfSatisfying(
                        CustodyAlarm.class, alarm -> assertThat(alarm.kind()).isEqualTo(kind));
    }
}
