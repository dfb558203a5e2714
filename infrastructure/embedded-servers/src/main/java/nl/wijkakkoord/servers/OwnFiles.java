// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.servers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** Files that no other user of the machine can read or change. */
final class OwnFiles {

    private OwnFiles() {}

    /**
     * The real path of that directory, made when absent.
     *
     * @throws IOException also when it belongs to another user
     */
    static Path directory(Path directory) throws IOException {
        Files.createDirectories(directory);
        Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwx------"));
        return directory.toRealPath();
    }

    static void newFile(Path file) throws IOException {
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    }
}
