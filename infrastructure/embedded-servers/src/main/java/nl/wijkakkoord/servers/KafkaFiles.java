// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.servers;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.metadata.storage.Formatter;

/** The directory in which a broker keeps its data, formatted. */
record KafkaFiles(Path root) {

    static KafkaFiles in(Path directory) {
        try {
            var files = new KafkaFiles(Files.createDirectories(directory).toRealPath());
            files.checkUnused();
            if (Files.notExists(files.root.resolve("meta.properties"))) {
                files.format();
            }
            return files;
        } catch (IOException e) {
            throw new ServerNotStartedException("Kafka cannot start: %s cannot be written.".formatted(directory), e);
        }
    }

    /** Looks at the lock of the broker itself, which would end the JVM when it finds that held. */
    private void checkUnused() throws IOException {
        try (var channel =
                        FileChannel.open(root.resolve(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var lock = channel.tryLock()) {
            if (lock == null) {
                throw inUse();
            }
        } catch (OverlappingFileLockException e) {
            throw inUse();
        }
    }

    private ServerNotStartedException inUse() {
        return new ServerNotStartedException("Kafka cannot start: another run uses the data in %s.".formatted(root));
    }

    private void format() {
        try {
            new Formatter()
                    .setClusterId(Uuid.randomUuid().toString())
                    .setNodeId(KafkaSettings.NODE)
                    .setControllerListenerName(KafkaSettings.CONTROLLER)
                    .addDirectory(root.toString())
                    .setMetadataLogDirectory(root.toString())
                    .setPrintStream(new PrintStream(OutputStream.nullOutputStream()))
                    .run();
        } catch (Exception e) {
            throw new ServerNotStartedException("Kafka cannot start: %s cannot be formatted.".formatted(root), e);
        }
    }
}
