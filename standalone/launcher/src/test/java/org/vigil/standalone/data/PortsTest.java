package org.vigil.standalone.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PortsTest {

    @Test
    void givesTheSamePortsAsLastTime(@TempDir Path root) {
        Path file = root.resolve("ports.properties");
        Ports first = new Ports(file);
        int kafka = first.of("kafka");
        first.remember();

        assertThat(new Ports(file).of("kafka")).isEqualTo(kafka);
    }

    @Test
    void givesAnotherPortThanATakenOne(@TempDir Path root) throws Exception {
        Path file = root.resolve("ports.properties");
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Files.writeString(file, "kafka=" + other.getLocalPort());

            assertThat(new Ports(file).of("kafka"))
                    .isNotEqualTo(other.getLocalPort())
                    .isPositive();
        }
    }

    @Test
    void givesNoPortTwice(@TempDir Path root) throws Exception {
        Path file = root.resolve("ports.properties");
        Files.writeString(file, "kafka=18765\nsearch=18765");
        Ports ports = new Ports(file);

        assertThat(ports.of("kafka")).isNotEqualTo(ports.of("search"));
    }

    @Test
    void saysThatAWantedPortIsTaken(@TempDir Path root) throws Exception {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Ports ports = new Ports(root.resolve("ports.properties"));

            assertThatExceptionOfType(Problem.class)
                    .isThrownBy(() -> ports.exactly("gateway", other.getLocalPort()))
                    .withMessageContaining("choose another with --port");
        }
    }

    @Test
    void forgetsWhatSomebodyMisspelt(@TempDir Path root) throws Exception {
        Path file = root.resolve("ports.properties");
        Files.writeString(file, "kafka=ninety\nsearch=123456");

        assertThat(new Ports(file).of("kafka")).isBetween(1, 65_535);
        assertThat(new Ports(file).of("search")).isBetween(1, 65_535);
    }
}
