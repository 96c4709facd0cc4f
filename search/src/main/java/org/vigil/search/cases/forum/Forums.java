package org.vigil.search.cases.forum;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vigil.search.cases.Level;

/** The forums that a case can turn to. */
public final class Forums {
    private final Map<String, Forum> byCode;

    public Forums(Collection<Forum> forums) {
        Map<String, Forum> all = new LinkedHashMap<>();
        forums.forEach(forum -> all.put(forum.code(), forum));
        byCode = Collections.unmodifiableMap(all);
    }

    public List<Forum> all() {
        return List.copyOf(byCode.values());
    }

    public Optional<Forum> byCode(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    public Optional<ForumLevel> level(String code, Level level) {
        return byCode(code).flatMap(forum -> forum.level(level));
    }
}
