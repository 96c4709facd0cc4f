package org.vigil.gateway.access;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.vigil.contract.vocabulary.Role;

/** Bearer tokens for scripts: 256 random bits each, kept as hashes only. */
public final class ScriptTokens {
    static final String PREFIX = "vigil_";

    private final Secrets secrets;
    private final InstantSource clock;
    private final PrivateFile<Register> file;
    private volatile Map<String, ScriptToken> byHash;

    record ScriptToken(String hash, String pseudonym, Role role, Set<String> regions, Instant created) {
        ScriptToken {
            regions = regions == null ? Set.of() : Set.copyOf(regions);
        }
    }

    record Register(List<ScriptToken> tokens) {}

    ScriptTokens(Path path, Secrets secrets, InstantSource clock) {
        this.secrets = secrets;
        this.clock = clock;
        this.file = new PrivateFile<>(path, Register.class);
        this.byHash = index(file.read().map(Register::tokens).orElse(List.of()));
    }

    /** Issues a token and returns it; it can never be shown again. */
    public synchronized String issue(Role role, Set<String> regions) {
        String token = PREFIX + secrets.token();
        String pseudonym = secrets.pseudonym("script-" + role.name().toLowerCase(Locale.ROOT));
        List<ScriptToken> all = new ArrayList<>(byHash.values());
        all.add(new ScriptToken(Secrets.sha256(token), pseudonym, role, regions, clock.instant()));
        file.write(new Register(all));
        byHash = index(all);
        return token;
    }

    Optional<Caller> caller(String token) {
        return Optional.ofNullable(byHash.get(Secrets.sha256(token)))
                .map(found -> new Caller(found.pseudonym(), found.role(), found.regions()));
    }

    private static Map<String, ScriptToken> index(List<ScriptToken> tokens) {
        return tokens.stream().collect(Collectors.toUnmodifiableMap(ScriptToken::hash, Function.identity()));
    }
}
