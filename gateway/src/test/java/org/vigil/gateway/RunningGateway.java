package org.vigil.gateway;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.Base64;
import java.util.Objects;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** The real gateway on a free port, with the data folder and the keys of its own and fake services behind it. */
final class RunningGateway implements AutoCloseable {
    static final String OPERATOR_SECRET = "4f7065726174696f6e";

    private final ConfigurableApplicationContext context;
    private final Path home;
    private final KeyPair keys;
    private final FakeServices services;

    private RunningGateway(Path folder, KeyPair keys, FakeServices services, URI address) {
        this.home = folder.resolve("home");
        this.keys = keys;
        this.services = services;
        this.context = SpringApplication.run(
                GatewayApplication.class,
                "--server.port=0",
                "--VIGIL_HOME=" + home,
                "--VIGIL_KEYS=" + folder.resolve("keys"),
                "--VIGIL_INTAKE_URL=" + address,
                "--VIGIL_VERIFICATION_URL=" + address,
                "--VIGIL_SEARCH_URL=" + address);
    }

    static RunningGateway in(Path folder) {
        FakeServices services = new FakeServices();
        return new RunningGateway(folder, keys(folder.resolve("keys")), services, services.address());
    }

    /** Nobody listens where the services should be. */
    static RunningGateway alone(Path folder) {
        FakeServices gone = new FakeServices();
        gone.close();
        return new RunningGateway(folder, keys(folder.resolve("keys")), gone, gone.address());
    }

    FakeServices services() {
        return services;
    }

    KeyPair keys() {
        return keys;
    }

    Path home() {
        return home;
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + context.getEnvironment().getProperty("local.server.port"));
    }

    @Override
    public void close() {
        context.close();
        services.close();
    }

    private static KeyPair keys(Path folder) {
        try {
            Files.createDirectories(folder);
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            KeyPair pair = Objects.requireNonNull(generator.generateKeyPair());
            String body =
                    Base64.getMimeEncoder().encodeToString(pair.getPrivate().getEncoded());
            Files.writeString(
                    folder.resolve("token-private.pem"),
                    "-----BEGIN PRIVATE KEY-----\n" + body + "\n-----END PRIVATE KEY-----\n");
            Files.writeString(folder.resolve("operator.secret"), OPERATOR_SECRET + "\n");
            return pair;
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
