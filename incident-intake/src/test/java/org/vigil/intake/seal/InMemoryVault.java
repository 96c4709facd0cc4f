package org.vigil.intake.seal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** A vault in memory that can be full, and whose blobs can be as old as a test needs. */
public final class InMemoryVault implements Vault {
    private final Map<UUID, Map<String, byte[]>> blobs = new ConcurrentHashMap<>();
    private boolean full;
    private Instant now = Instant.parse("2019-01-14T10:00:00Z");

    public void fill() {
        full = true;
    }

    public void empty() {
        full = false;
    }

    /** What is kept from now on, and what is listed, bears this time. */
    public void setTime(Instant time) {
        now = time;
    }

    @Override
    public void keep(UUID testimony, String name, Writing writing) {
        if (full) {
            throw new VaultUnavailable(new IOException());
        }
        ByteArrayOutputStream blob = new ByteArrayOutputStream();
        try {
            writing.to(blob);
        } catch (IOException failure) {
            throw new VaultUnavailable(failure);
        }
        of(testimony).put(name, blob.toByteArray());
    }

    @Override
    public Optional<InputStream> open(UUID testimony, String name) {
        return Optional.ofNullable(of(testimony).get(name)).map(ByteArrayInputStream::new);
    }

    @Override
    public List<Blob> list(UUID testimony) {
        return of(testimony).entrySet().stream()
                .map(blob -> new Blob(blob.getKey(), blob.getValue().length, now))
                .toList();
    }

    @Override
    public Set<UUID> testimonies() {
        return new HashSet<>(blobs.keySet());
    }

    @Override
    public void rename(UUID testimony, String from, String to) {
        byte[] blob = of(testimony).remove(from);
        if (blob == null) {
            throw new VaultUnavailable(new IOException());
        }
        of(testimony).put(to, blob);
    }

    @Override
    public void destroy(UUID testimony, String name) {
        if (full) {
            throw new VaultUnavailable(new IOException());
        }
        of(testimony).remove(name);
    }

    @Override
    public void destroy(UUID testimony) {
        if (full) {
            throw new VaultUnavailable(new IOException());
        }
        blobs.remove(testimony);
    }

    private Map<String, byte[]> of(UUID testimony) {
        return Objects.requireNonNull(blobs.computeIfAbsent(testimony, unknown -> new TreeMap<>()));
    }
}
