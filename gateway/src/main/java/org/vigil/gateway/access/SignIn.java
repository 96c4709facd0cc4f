package org.vigil.gateway.access;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Checks a name and a password. An unknown name takes as long and gets the same answer as a wrong password; after three
 * failures each further one doubles the wait, up to half a minute, whether or not the name exists.
 */
public final class SignIn {
    private static final int FREE_TRIES = 3;
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);
    private static final int NAMES_REMEMBERED = 10_000;

    private final Accounts accounts;
    private final Passwords passwords;
    private final InstantSource clock;
    private final String hashOfNothing;
    private final Map<String, Failures> failures = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Failures> eldest) {
            return size() > NAMES_REMEMBERED;
        }
    };

    private record Failures(int count, Instant until) {}

    /** What came of it. */
    public sealed interface Outcome {}

    public record Welcome(Account account) implements Outcome {}

    public record Refused() implements Outcome {}

    /** Too many failures: the password was not even looked at. */
    public record Wait(Duration duration) implements Outcome {}

    SignIn(Accounts accounts, Passwords passwords, InstantSource clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.clock = clock;
        this.hashOfNothing = passwords.hash("");
    }

    public Outcome attempt(String typedName, String password) {
        String name = Accounts.normalize(typedName);
        Duration wait = remainingWait(name);
        if (wait.compareTo(Duration.ZERO) > 0) {
            return new Wait(wait);
        }
        Optional<Account> account = accounts.named(name).filter(found -> !found.disabled());
        boolean right =
                passwords.matches(password, account.map(Account::passwordHash).orElse(hashOfNothing));
        if (account.isEmpty() || !right) {
            remember(name);
            return new Refused();
        }
        synchronized (failures) {
            failures.remove(name);
        }
        return new Welcome(account.get());
    }

    private Duration remainingWait(String name) {
        synchronized (failures) {
            Failures known = failures.get(name);
            return known == null ? Duration.ZERO : Duration.between(clock.instant(), known.until());
        }
    }

    private void remember(String name) {
        synchronized (failures) {
            Failures before = failures.get(name);
            int count = before == null ? 1 : before.count() + 1;
            failures.put(name, new Failures(count, clock.instant().plus(waitAfter(count))));
        }
    }

    private static Duration waitAfter(int count) {
        if (count < FREE_TRIES) {
            return Duration.ZERO;
        }
        Duration doubled = Duration.ofSeconds(1L << Math.min(count - FREE_TRIES, 10));
        return doubled.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : doubled;
    }
}
