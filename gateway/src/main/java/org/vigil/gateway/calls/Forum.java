package org.vigil.gateway.calls;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A body that cases can be put before, as the organisation's lawyers describe it. */
public record Forum(String code, Cases.Words title, LocalDate asOf, List<String> sources, List<LevelOf> levels) {

    /** At which level it can be told, who vouches for the packet, and whether a lawyer has yet to check this. */
    public record LevelOf(
            String level, String signer, boolean stateFacing, Cases.@Nullable Words note, boolean lawyer) {}

    /** All that are described, in their order. */
    public record All(List<Forum> items) {

        public static final All NONE = new All(List.of());

        /** Code to title in a language. */
        public Map<String, String> titles(String language) {
            Map<String, String> titles = new LinkedHashMap<>();
            items.forEach(forum -> titles.put(forum.code(), forum.title().in(language)));
            return titles;
        }

        public @Nullable Forum byCode(String code) {
            return items.stream()
                    .filter(forum -> forum.code().equals(code))
                    .findFirst()
                    .orElse(null);
        }
    }
}
