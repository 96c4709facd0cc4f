package org.vigil.gateway.access;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Who is signed in. Only hashes of the cookies are kept, on the disk, so that a restart signs nobody out and a stolen
 * file lets nobody in. A session ends on sign-out, after an hour without a request, or after twelve hours.
 */
public final class Sessions {
    static final Duration IDLE = Duration.ofHours(1);
    static final Duration LONGEST = Duration.ofHours(12);

    private final Accounts accounts;
    private final Secrets secrets;
    private final InstantSource clock;
    private final PrivateFile<Register> file;
    private final Map<String, Session> byHash;
    private final Map<String, Instant> lastSeen = new ConcurrentHashMap<>();
    private final Instant started;

    record Session(String hash, String account, Instant opened) {}

    record Register(List<Session> sessions) {}

    Sessions(Path path, Accounts accounts, Secrets secrets, InstantSource clock) {
        this.accounts = accounts;
        this.secrets = secrets;
        this.clock = clock;
        this.started = clock.instant();
        this.file = new PrivateFile<>(path, Register.class);
        this.byHash = file.read().map(Register::sessions).orElse(List.of()).stream()
                .collect(Collectors.toConcurrentMap(Session::hash, Function.identity()));
    }

    /** Opens a session and returns its cookie value, which is kept nowhere. */
    public synchronized String open(Account account) {
        String secret = secrets.token();
        Session session = new Session(Secrets.sha256(secret), account.name(), clock.instant());
        byHash.values().removeIf(Predicate.not(this::isAlive));
        byHash.put(session.hash(), session);
        lastSeen.keySet().retainAll(byHash.keySet());
        save();
        return secret;
    }

    /** The account whose session this is, if both are still good. */
    public Optional<Account> account(String secret) {
        String hash = Secrets.sha256(secret);
        Optional<Account> found = Optional.ofNullable(byHash.get(hash))
                .filter(this::isAlive)
                .flatMap(session -> accounts.named(session.account()))
                .filter(account -> !account.disabled());
        if (found.isPresent()) {
            lastSeen.put(hash, clock.instant());
        }
        return found;
    }

    public synchronized void close(String secret) {
        if (byHash.remove(Secrets.sha256(secret)) != null) {
            save();
        }
    }

    /** Ends every session of an account: after a change of password, or when it is disabled. */
    synchronized void closeAll(String account) {
        if (byHash.values().removeIf(session -> session.account().equals(account))) {
            save();
        }
    }

    private boolean isAlive(Session session) {
        Instant now = clock.instant();
        Instant seen =
                lastSeen.getOrDefault(session.hash(), started.isAfter(session.opened()) ? started : session.opened());
        return now.isBefore(session.opened().plus(LONGEST)) && now.isBefore(seen.plus(IDLE));
    }

    private void save() {
        file.write(new Register(List.copyOf(byHash.values())));
    }
}
