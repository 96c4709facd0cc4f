package org.vigil.gateway.access;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.vigil.contract.vocabulary.Role;

/** All accounts. A change is on the disk before the method that made it returns. */
public final class Accounts {
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._-]{1,39}");

    private final PrivateFile<Roll> file;
    private volatile Map<String, Account> byName;

    record Roll(List<Account> accounts) {}

    Accounts(Path path) {
        this.file = new PrivateFile<>(path, Roll.class);
        this.byName = file.read().map(Roll::accounts).orElse(List.of()).stream()
                .collect(Collectors.toUnmodifiableMap(Account::name, Function.identity()));
    }

    /** One spelling for every way of typing a name, so that nobody is shut out by a capital letter. */
    public static String normalize(String typed) {
        return Normalizer.normalize(typed.strip(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    public static boolean isName(String normalized) {
        return NAME.matcher(normalized).matches();
    }

    public boolean isEmpty() {
        return byName.isEmpty();
    }

    public Optional<Account> named(String typed) {
        return Optional.ofNullable(byName.get(normalize(typed)));
    }

    public List<Account> all() {
        return byName.values().stream()
                .sorted(Comparator.comparing(Account::name))
                .toList();
    }

    /** False, and nothing changes, when the name is taken. */
    synchronized boolean add(Account account) {
        if (byName.containsKey(account.name())) {
            return false;
        }
        put(account);
        return true;
    }

    /**
     * Empty, and nothing changes, when there is no such account, or when the change would leave nobody who can let others
     * in.
     */
    synchronized Optional<Account> change(String name, UnaryOperator<Account> change) {
        Account before = byName.get(name);
        if (before == null) {
            return Optional.empty();
        }
        Account after = change.apply(before);
        if (after.disabled() && isLastAdmin(before)) {
            return Optional.empty();
        }
        put(after);
        return Optional.of(after);
    }

    private boolean isLastAdmin(Account account) {
        return account.role() == Role.ADMIN
                && byName.values().stream()
                        .noneMatch(other -> other.role() == Role.ADMIN
                                && !other.disabled()
                                && !other.name().equals(account.name()));
    }

    private void put(Account account) {
        Map<String, Account> next = new TreeMap<>(byName);
        next.put(account.name(), account);
        file.write(new Roll(List.copyOf(next.values())));
        byName = Map.copyOf(next);
    }
}
