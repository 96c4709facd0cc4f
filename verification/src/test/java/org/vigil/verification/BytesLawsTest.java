package org.vigil.verification;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.vigil.contract.vocabulary.RelationType;
import org.vigil.verification.bytes.ByteReader;
import org.vigil.verification.bytes.ByteWriter;
import org.vigil.verification.grouping.Group;
import org.vigil.verification.grouping.GroupBytes;
import org.vigil.verification.memory.Neighbours;
import org.vigil.verification.memory.NeighboursBytes;
import org.vigil.verification.relations.Acquaintance;
import org.vigil.verification.relations.Contradictions;

/** What is written to a store is read again, whatever it is. */
class BytesLawsTest {
    @Property
    void numbers(@ForAll List<Long> numbers) {
        ByteWriter to = new ByteWriter();
        numbers.forEach(to::number);
        ByteReader from = new ByteReader(to.bytes());
        numbers.forEach(number -> assertThat(from.number()).isEqualTo(number));
        assertThat(from.isAtEnd()).isTrue();
    }

    @Property
    void texts(@ForAll String text, @ForAll long hash) {
        ByteReader from =
                new ByteReader(new ByteWriter().text(text).hash(hash).text(null).bytes());
        assertThat(from.text()).isEqualTo(text.isEmpty() ? null : new String(text.getBytes(UTF_8), UTF_8));
        assertThat(from.hash()).isEqualTo(hash);
        assertThat(from.text()).isNull();
    }

    @Property
    void neighbours(
            @ForAll("ids") @Size(max = 20) List<UUID> ids,
            @ForAll("acquaintances") @Size(min = 20, max = 20) List<Acquaintance> acquaintances) {
        Map<UUID, Acquaintance> all = new HashMap<>();
        ids.forEach(id -> all.put(id, acquaintances.get(all.size())));
        Neighbours neighbours = new Neighbours(all);
        assertThat(NeighboursBytes.read(NeighboursBytes.write(neighbours))).isEqualTo(neighbours);
    }

    /** Nearly all are nothing but linked, copies or namesakes: one byte more than who and how much. */
    @Property
    void whatNeighboursAreTakesLittle(@ForAll("id") UUID id, @ForAll("acquaintance") Acquaintance known) {
        int score = new ByteWriter().number(known.score()).bytes().length;
        int person = known.samePerson() == 0
                ? 0
                : new ByteWriter().number(known.samePerson()).bytes().length;
        int length = NeighboursBytes.write(Neighbours.NONE.with(id, known)).length;
        if (known.contradicts()) {
            assertThat(length)
                    .isLessThanOrEqualTo(
                            16 + score + person + 2 + 5 * known.contradictions().size());
        } else {
            assertThat(length).isEqualTo(16 + score + person + 1);
        }
    }

    @Property
    void groups(@ForAll("groups") Group group) {
        assertThat(GroupBytes.read(GroupBytes.write(group))).isEqualTo(group);
    }

    @Property
    void keys(@ForAll("id") UUID id, @ForAll long hash) {
        assertThat(comesBack(KafkaKeys.ID, id)).isTrue();
        assertThat(comesBack(KafkaKeys.NUMBER, hash)).isTrue();
        assertThat(List.of("a" + id, "i" + id)).allMatch(key -> comesBack(KafkaKeys.LETTER_AND_ID, key));
        assertThat(List.of(Long.toHexString(hash) + "/12")).allMatch(key -> comesBack(KafkaKeys.TEXT, key));
    }

    @Provide
    Arbitrary<UUID> id() {
        return Combinators.combine(Arbitraries.longs(), Arbitraries.longs()).as(UUID::new);
    }

    @Provide
    Arbitrary<List<UUID>> ids() {
        return id().list().uniqueElements().ofMaxSize(20);
    }

    @Provide
    Arbitrary<Acquaintance> acquaintance() {
        return Combinators.combine(
                        Arbitraries.integers(),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false),
                        Arbitraries.of(RelationType.DUPLICATE_OF, RelationType.DERIVED_FROM)
                                .injectNull(.5),
                        Arbitraries.of(true, false),
                        Arbitraries.integers(),
                        Arbitraries.maps(Arbitraries.of(Contradictions.FIELDS), Arbitraries.integers())
                                .ofMaxSize(Contradictions.FIELDS.size()))
                .as(Acquaintance::new);
    }

    @Provide
    Arbitrary<List<Acquaintance>> acquaintances() {
        return acquaintance().list();
    }

    /** Each member but the first hangs on one before it. */
    @Provide
    Arbitrary<Group> groups() {
        return Combinators.combine(
                        id().list().uniqueElements().ofMinSize(1).ofMaxSize(200),
                        Arbitraries.randoms(),
                        Arbitraries.integers().between(0, 200))
                .as((members, random, sources) -> new Group(
                        members,
                        IntStream.range(1, members.size())
                                .mapToObj(last -> Group.Pair.of(members.get(last), members.get(random.nextInt(last))))
                                .toList(),
                        sources));
    }

    private static <K> boolean comesBack(KafkaKeys<K> keys, K key) {
        return keys.read(keys.write(key)).equals(key);
    }
}
