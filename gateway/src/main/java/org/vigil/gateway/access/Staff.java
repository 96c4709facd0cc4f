package org.vigil.gateway.access;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.vigil.contract.Regions;
import org.vigil.contract.vocabulary.Role;

/** Taking members of staff on, and letting them go. Whoever is let go is signed out everywhere at once. */
public final class Staff {
    public static final int SHORTEST_PASSWORD = 12;

    private final Accounts accounts;
    private final Sessions sessions;
    private final Passwords passwords;
    private final Secrets secrets;
    private final InstantSource clock;

    /** What came of a wish for a new account. */
    public sealed interface Outcome {}

    /** The password is shown once and must be changed at the first sign-in. */
    public record TakenOn(String name, String oneTimePassword) implements Outcome {}

    /** Nothing happened, for this reason: {@code name}, {@code taken} or {@code regions}. */
    public record Refused(String reason) implements Outcome {}

    Staff(Accounts accounts, Sessions sessions, Passwords passwords, Secrets secrets, InstantSource clock) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.passwords = passwords;
        this.secrets = secrets;
        this.clock = clock;
    }

    public Outcome takeOn(String typedName, Role role, Set<String> regions) {
        return takeOn(typedName, role, regions, secrets.oneTimePassword());
    }

    /** At the very first start: an administrator, whose one-time password waits in a file for the launcher to show. */
    void takeOnFirstAdmin(Path passwordFile) {
        if (!accounts.isEmpty()) {
            return;
        }
        String password = secrets.oneTimePassword();
        // The file first: an account whose password nobody ever saw would lock everyone out.
        PrivateFile.writeBytes(passwordFile, (password + "\n").getBytes(StandardCharsets.UTF_8));
        takeOn("admin", Role.ADMIN, Set.of(), password);
    }

    public List<Account> all() {
        return accounts.all();
    }

    /** False when there is no such account, or when nobody would be left to let others in. */
    public boolean letGo(String name) {
        Optional<Account> gone = accounts.change(Accounts.normalize(name), Account::shut);
        gone.ifPresent(account -> sessions.closeAll(account.name()));
        return gone.isPresent();
    }

    /** Replaces a password; every session opened with the old one ends. Empty when the current one is wrong. */
    public Optional<Account> changePassword(Account account, String current, String chosen) {
        if (!passwords.matches(current, account.passwordHash())) {
            return Optional.empty();
        }
        String hash = passwords.hash(chosen);
        Optional<Account> changed = accounts.change(account.name(), before -> before.withPassword(hash));
        changed.ifPresent(now -> sessions.closeAll(now.name()));
        return changed;
    }

    private Outcome takeOn(String typedName, Role role, Set<String> regions, String password) {
        String name = Accounts.normalize(typedName);
        if (!Accounts.isName(name)) {
            return new Refused("name");
        }
        if (regions.stream().anyMatch(code -> Regions.byCode(code).isEmpty())) {
            return new Refused("regions");
        }
        String pseudonym = secrets.pseudonym(role.name().toLowerCase(Locale.ROOT));
        Account account =
                new Account(name, pseudonym, role, regions, passwords.hash(password), true, false, clock.instant());
        return accounts.add(account) ? new TakenOn(name, password) : new Refused("taken");
    }
}
