// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.servers;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/** Servers from published programs and jars, on data that goes with them. */
record EmbeddedServers() implements ServerSource {

    @Override
    public TestPostgres postgres() {
        var directory = newDirectory("postgresql");
        var server = PostgresServer.start(PostgresFiles.in(directory, PostgresBinaries.shared()), 0);
        return new TestPostgres(server::database, () -> {
            server.close();
            delete(directory);
        });
    }

    @Override
    public TestKafka kafka() {
        var directory = newDirectory("kafka");
        var server = KafkaServer.start(directory, 0);
        return new TestKafka(server.bootstrapServers(), () -> {
            server.close();
            delete(directory);
        });
    }

    private static Path newDirectory(String server) {
        try {
            return Files.createTempDirectory("wijkakkoord-test-" + server + "-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path directory) {
        try (var files = Files.walk(directory)) {
            files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
