package org.vigil.search.packet.seal;

import java.net.ProxySelector;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Opens what each profile seals with, when it is first needed. No profile shares a key with another, not even its clock's:
 * a certificate that stands in two packets says that they come from the same house.
 */
final class Hands implements Function<SealProfile, Hand> {
    private final SealSettings settings;
    private final Clock clock;
    private final Map<SealProfile, Hand> opened = new EnumMap<>(SealProfile.class);
    private @Nullable HttpClient client;

    Hands(SealSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public synchronized Hand apply(SealProfile profile) {
        return opened.computeIfAbsent(profile, this::open);
    }

    private Hand open(SealProfile profile) {
        String organisation =
                profile == SealProfile.ORG ? settings.organisation().orElse(null) : null;
        Path key =
                switch (profile) {
                    case ORG -> settings.signing();
                    case ADVOCATE -> settings.advocate();
                    case TIMESTAMP_ONLY -> settings.signing().resolveSibling("unsigned.p12");
                };
        List<Authority> authorities =
                settings.timestamps().stream().map(one -> authority(one, key)).toList();
        return new Hand(profile.signs() ? signer(key, organisation) : null, authorities, organisation);
    }

    private Identity signer(Path key, @Nullable String organisation) {
        if (Device.isDescribedBy(key)) {
            return new Device(key).open();
        }
        return new KeyFile(key).open(() -> new NewIdentity(clock.instant())
                .make(Names.signer(organisation), Names.signerAnchor(organisation), NewIdentity.Use.SIGNATURES));
    }

    private Authority authority(String setting, Path key) {
        if (!setting.equals(OwnAuthority.NAME)) {
            return new HttpAuthority(URI.create(setting), client());
        }
        String name = key.getFileName().toString();
        Path clockKey = key.resolveSibling(name.substring(0, name.lastIndexOf('.') + 1) + "clock.p12");
        Identity identity = new KeyFile(clockKey).open(() -> new NewIdentity(clock.instant())
                .make(Names.clock(), Names.clockAnchor(), NewIdentity.Use.TIME));
        return new OwnAuthority(identity, clock);
    }

    /** Not made at start: most days nobody seals, and a client has threads. */
    private HttpClient client() {
        if (client == null) {
            HttpClient.Builder builder = HttpClient.newBuilder()
                    .connectTimeout(Duration.ofSeconds(10))
                    .followRedirects(HttpClient.Redirect.NEVER);
            settings.proxy().ifPresent(proxy -> builder.proxy(ProxySelector.of(proxy)));
            client = builder.build();
        }
        return client;
    }
}
