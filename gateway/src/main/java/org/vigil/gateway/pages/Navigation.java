package org.vigil.gateway.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.vigil.contract.vocabulary.Role;

/** What a role may do: the entries of the navigation, and nothing that would end in a refusal. */
public enum Navigation {
    RECORD("record", Set.of(Role.MONITOR, Role.VERIFIER, Role.ADVOCATE)),
    SEARCH("search", Set.of(Role.VERIFIER, Role.ANALYST, Role.ADVOCATE)),
    TRENDS("trends", Set.of(Role.VERIFIER, Role.ANALYST, Role.ADVOCATE)),
    REVIEW("review", Set.of(Role.VERIFIER)),
    QUARANTINE("quarantine", Set.of(Role.VERIFIER)),
    CASES("cases", Set.of(Role.ADVOCATE, Role.VERIFIER)),
    PEOPLE("people", Set.of(Role.ADMIN)),
    CUSTODY("custody", Set.of(Role.AUDITOR));

    private final String path;

    @SuppressWarnings("ImmutableEnumChecker") // an unmodifiable set, as every entry below is made
    private final Set<Role> roles;

    Navigation(String path, Set<Role> roles) {
        this.path = path;
        this.roles = roles;
    }

    /** One entry as a page shows it, with how many things wait there. */
    public record Entry(String path, String key, boolean current, int waiting) {}

    public String path() {
        return path;
    }

    public String[] roleNames() {
        return roles.stream().map(Role::name).toArray(String[]::new);
    }

    public boolean isFor(Role role) {
        return roles.contains(role);
    }

    static List<Entry> of(@Nullable Role role, String pathWithoutLanguage, Map<Navigation, Integer> waiting) {
        List<Entry> entries = new ArrayList<>();
        for (Navigation page : values()) {
            if (role != null && page.roles.contains(role)) {
                boolean current = pathWithoutLanguage.equals("/" + page.path)
                        || pathWithoutLanguage.startsWith("/" + page.path + "/");
                entries.add(new Entry(page.path, "nav." + page.path, current, waiting.getOrDefault(page, 0)));
            }
        }
        return entries;
    }

    /** Where somebody begins. */
    public static String home(Role role) {
        for (Navigation page : values()) {
            if (page.roles.contains(role) && (page != RECORD || role == Role.MONITOR)) {
                return page.path;
            }
        }
        return "welcome";
    }
}
