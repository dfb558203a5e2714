// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.localstack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import nl.wijkakkoord.servers.Ports;
import nl.wijkakkoord.servers.PostgresServer;
import nl.wijkakkoord.servers.ServerNotStartedException;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KilledRunTest {

    @TempDir
    private Path data;

    @ParameterizedTest(name = "fresh: {0}")
    @ValueSource(booleans = {true, false})
    void what_a_killed_run_left_on_a_port_is_stopped_and_a_program_of_another_is_named(boolean fresh) throws Exception {
        // Given
        var postgresql = killed();
        try (var other = new ServerSocket(0, 1, InetAddress.ofLiteral(Ports.LOOPBACK))) {
            var ports = new StackPorts(0, 0, 0, 0, 0, 0, 0, postgresql, other.getLocalPort());
            var stack = new LocalStack(data, ports, line -> {});

            // When
            assertThatExceptionOfType(ServerNotStartedException.class)
                    .isThrownBy(() -> stack.start(fresh))

                    // Then
                    .withMessage("Kafka cannot start: port %d is in use by another program.", other.getLocalPort());
            assertThat(Ports.free(postgresql, "PostgreSQL")).isEqualTo(postgresql);
        }
    }

    /** @return the port of the PostgreSQL that a run left behind */
    private int killed() throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command = List.of(java, "-cp", System.getProperty("java.class.path"), Run.class.getName(), data.toString());
        var run = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (var output = run.inputReader()) {
            return output.lines()
                    .filter(line -> line.startsWith(Run.READY))
                    .mapToInt(line -> Integer.parseInt(line.substring(Run.READY.length())))
                    .findFirst()
                    .orElseThrow();
        } finally {
            run.destroyForcibly().waitFor();
        }
    }

    /** What a run starts first. */
    static final class Run {
        static final String READY = "ready ";

        public static void main(String[] directory) throws InterruptedException {
            var data = DataDirectory.open(Path.of(directory[0]));
            System.out.println(
                    READY + PostgresServer.start(data.postgresql(), 0).port());
            Thread.currentThread().join();
        }
    }
}
