// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.localstack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.Base64;
import nl.wijkakkoord.servers.OwnFiles;
import nl.wijkakkoord.servers.PostgresServer;
import nl.wijkakkoord.servers.ServerNotStartedException;

/** Everything that the stack keeps, for one run at a time. */
record DataDirectory(Path path, FileLock lock) implements AutoCloseable {

    private static final String LOCK = "lock";
    private static final int MEMBER_KEY_BYTES = 32;

    /** @throws ServerNotStartedException when another run uses it, or it cannot be written */
    static DataDirectory open(Path directory) {
        try {
            var path = OwnFiles.directory(directory);
            var file = FileChannel.open(path.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            var lock = file.tryLock();
            if (lock == null) {
                file.close();
                throw inUse(path);
            }
            return new DataDirectory(path, lock);
        } catch (OverlappingFileLockException e) {
            throw inUse(directory);
        } catch (IOException e) {
            throw new ServerNotStartedException(
                    "The stack cannot start: %s cannot be written.".formatted(directory), e);
        }
    }

    Path postgresql() {
        return path.resolve("postgresql");
    }

    Path kafka() {
        return path.resolve("kafka");
    }

    Path identity() {
        return path.resolve("identity");
    }

    Path logs() {
        return path.resolve("logs");
    }

    /** The key from which services compute the ids of members; with another one they would all be strangers. */
    String memberKey() {
        try {
            var file = path.resolve("member-key");
            if (Files.notExists(file)) {
                var key = new byte[MEMBER_KEY_BYTES];
                new SecureRandom().nextBytes(key);
                OwnFiles.write(file, Base64.getEncoder().encodeToString(key));
            }
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Stops what a run on this data left behind that was killed. Nobody else runs on it: the lock is ours. */
    void stopOrphans() {
        if (Files.exists(postgresql())) {
            PostgresServer.stopOrphan(postgresql());
        }
    }

    /** Deletes all data, when nothing runs on it. */
    void empty() {
        try (var files = Files.list(path)) {
            for (var file :
                    files.filter(each -> !each.equals(path.resolve(LOCK))).toList()) {
                OwnFiles.delete(file);
            }
        } catch (IOException e) {
            throw new ServerNotStartedException("The data in %s cannot be deleted.".formatted(path), e);
        }
    }

    @Override
    public void close() {
        try {
            lock.acquiredBy().close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ServerNotStartedException inUse(Path directory) {
        return new ServerNotStartedException(
                "The stack cannot start: another run uses the data in %s.".formatted(directory));
    }
}
