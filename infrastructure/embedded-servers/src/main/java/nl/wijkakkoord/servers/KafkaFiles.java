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
    private static final String LOCK = ".lock";

    static KafkaFiles in(Path directory) {
        try {
            var files = new KafkaFiles(Files.createDirectories(directory).toRealPath());
            files.checkUnused();
            var formatting = files.root.resolve("being-formatted");
            if (Files.exists(formatting)) {
                // Of a run that was killed while it formatted; whatever there is of it may lack the rest.
                files.empty();
            }
            if (Files.notExists(files.root.resolve("meta.properties"))) {
                Files.createFile(formatting);
                files.format();
                Files.delete(formatting);
            }
            return files;
        } catch (IOException e) {
            throw new ServerNotStartedException("Kafka cannot start: %s cannot be written.".formatted(directory), e);
        }
    }

    /** Looks at the lock of the broker itself, which would end the JVM when it finds that held. */
    private void checkUnused() throws IOException {
        try (var channel = FileChannel.open(root.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
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

    private void empty() throws IOException {
        try (var content = Files.list(root)) {
            for (var each : content.filter(file -> !file.endsWith(LOCK)).toList()) {
                OwnFiles.delete(each);
            }
        }
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
