// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.servers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;

/** Files that no other user of the machine can read or change. */
public final class OwnFiles {

    private OwnFiles() {}

    /**
     * The real path of that directory, made when absent.
     *
     * @throws IOException also when it belongs to another user
     */
    public static Path directory(Path directory) throws IOException {
        Files.createDirectories(directory);
        Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwx------"));
        return directory.toRealPath();
    }

    /** Writes a file that is not there yet; a reader sees all of it or nothing. */
    public static void write(Path file, String content) throws IOException {
        var whole = Files.createTempFile(file.getParent(), file.getFileName().toString(), null);
        Files.writeString(whole, content);
        Files.move(whole, file, StandardCopyOption.ATOMIC_MOVE);
    }

    /** What is not there is deleted already. */
    public static void delete(Path tree) throws IOException {
        if (Files.exists(tree, LinkOption.NOFOLLOW_LINKS)) {
            try (var files = Files.walk(tree)) {
                for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
