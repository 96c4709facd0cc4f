package org.vigil.search.custody;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.vigil.contract.CustodyEntry;
import org.vigil.contract.Json;

/** A packet's own tree proves its links and tells nothing of our log. */
class PacketTreeTest {
    private static final UUID ONE = Entries.item(1);
    private static final UUID OTHER = Entries.item(2);

    private final Random random = new Random(3);
    private final Spine spine = new Spine();
    private final List<byte[]> records = new ArrayList<>();

    @Test
    void provesEveryItemAndNamesNeitherPeopleNorPlaces() {
        for (int i = 0; i < 900; i++) {
            write(Entries.entry(Entries.item(i % 9), random));
        }
        write(Entries.entry(ONE, random).concerning(new UUID(7, 7)).forForum("UN-SP"));
        write(Entries.entry(ONE, random).forForum("RU-SK"));
        Map<String, List<Link>> chains = new LinkedHashMap<>();
        chains.put("T-0001", chain(ONE));
        chains.put("T-0002", chain(OTHER));

        PacketTree packet = PacketTree.of("RU-SK", chains);

        assertThat(packet.size()).isEqualTo(100 + 1 + 100);
        for (String name : List.of("T-0001", "T-0002")) {
            List<Link> links = packet.chain(name);
            Proof proof = Objects.requireNonNull(packet.proof(name));
            assertThat(proof.holds()).isTrue();
            assertThat(proof.root()).isEqualTo(packet.root());
            assertThat(proof.leafHash()).isEqualTo(links.get(links.size() - 1).hash());
            for (int i = 0; i < links.size(); i++) {
                assertThat(links.get(i).previousHash())
                        .isEqualTo(i == 0 ? null : links.get(i - 1).hash());
                assertThat(links.get(i).hash())
                        .isEqualTo(Sha256.hex(Sha256.leaf(links.get(i).bytes())));
                assertThat(links.get(i).json())
                        .contains("\"item\":\"" + name + "\"", "\"actor\":\"MONITOR\"", "T00:00:00Z")
                        .doesNotContain(ONE.toString(), OTHER.toString(), "monitor-7f3a9c21", "concerning", "forum");
            }
        }
        assertThat(packet.proof("T-0003")).isNull();
        assertThat(packet.checkpoint(Instant.parse("2026-11-21T00:00:00Z")))
                .isEqualTo("size 201\nroot " + packet.root() + "\ntime 2026-11-21T00:00:00Z\n");
        assertThat(PacketTree.of("RU-SK", chains).root()).isEqualTo(packet.root());
    }

    private void write(CustodyEntry entry) {
        byte[] record = Json.write(entry);
        spine.append(records.size(), record);
        records.add(record);
    }

    private List<Link> chain(UUID item) {
        List<Link> links = new ArrayList<>();
        for (int leaf : spine.leaves(item, spine.size())) {
            links.add(spine.again(leaf, records.get(leaf)).orElseThrow());
        }
        return links;
    }
}
