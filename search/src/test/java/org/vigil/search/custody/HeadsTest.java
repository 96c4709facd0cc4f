package org.vigil.search.custody;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class HeadsTest {

    @Property(tries = 30)
    void isAMap(@ForAll long seed) {
        Random random = new Random(seed);
        int items = 1 + random.nextInt(5000);
        Heads heads = new Heads();
        Map<UUID, Integer> expected = new HashMap<>();
        for (int leaf = 0; leaf < 20_000; leaf++) {
            // Ids as they come: counted, random, and the one that is all zeros.
            UUID item = random.nextBoolean()
                    ? new UUID(0, random.nextInt(items))
                    : new UUID(random.nextInt(items) * 0x9E3779B97F4A7C15L, 7);
            heads.put(item, leaf);
            expected.put(item, leaf);
        }
        expected.forEach((item, leaf) -> assertThat(heads.get(item)).isEqualTo(leaf));
        assertThat(heads.size()).isEqualTo(expected.size());
        assertThat(heads.get(new UUID(-1, -1))).isEqualTo(Heads.NONE);
    }
}
