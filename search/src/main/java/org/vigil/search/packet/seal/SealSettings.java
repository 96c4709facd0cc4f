package org.vigil.search.packet.seal;

import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the environment says about sealing.
 *
 * @param signing the organisation's key: a PKCS#12 file, or a PKCS#11 device's description ending in {@code .cfg}
 * @param advocate the advocate's key, likewise
 * @param timestamps addresses of RFC 3161 authorities, or {@code own}
 * @param anchors PEM file of whom those authorities' certificates must lead to
 * @param proxy through which the authorities are asked
 * @param organisation the name in certificates and packets of the profile that names one
 */
record SealSettings(
        Path signing,
        Path advocate,
        List<String> timestamps,
        Optional<Path> anchors,
        Optional<InetSocketAddress> proxy,
        Optional<String> organisation) {

    static SealSettings from(Setting environment) {
        Path signing = Path.of(said(environment, "VIGIL_SIGNING").orElse("keys/signing.p12"));
        return new SealSettings(
                signing,
                said(environment, "VIGIL_SIGNING_ADVOCATE")
                        .map(Path::of)
                        .orElse(signing.resolveSibling("advocate.p12")),
                Stream.of(said(environment, "VIGIL_TIMESTAMPS").orElse("").split(","))
                        .map(String::strip)
                        .filter(one -> !one.isEmpty())
                        .toList(),
                said(environment, "VIGIL_TIMESTAMP_ANCHORS").map(Path::of),
                said(environment, "VIGIL_TIMESTAMP_PROXY").map(SealSettings::address),
                said(environment, "VIGIL_ORGANISATION"));
    }

    private static Optional<String> said(Setting environment, String name) {
        return Optional.ofNullable(environment.get(name)).map(String::strip).filter(value -> !value.isEmpty());
    }

    private static InetSocketAddress address(String hostAndPort) {
        URI uri = URI.create("proxy://" + hostAndPort);
        if (uri.getHost() == null || uri.getPort() < 0) {
            throw new IllegalArgumentException("VIGIL_TIMESTAMP_PROXY is HOST:PORT");
        }
        return InetSocketAddress.createUnresolved(uri.getHost(), uri.getPort());
    }
}
