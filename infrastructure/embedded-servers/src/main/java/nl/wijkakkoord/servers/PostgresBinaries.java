// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.servers;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import io.zonky.test.db.postgres.embedded.PgBinaryResolver;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/**
 * The PostgreSQL programs for this machine. The library unpacks them once for resolvers that are equal; the directory
 * is part of that, so that no server depends on the directory of another one, which may be deleted.
 */
record PostgresBinaries(Path directory) implements PgBinaryResolver {

    @Override
    public InputStream getPgBinary(String system, String machineHardware) throws IOException {
        return DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(system, machineHardware);
    }

    /** Where programs are kept from one run of tests to the next, since unpacking them takes longer than all the rest. */
    static Path shared() {
        var temporary = Path.of(System.getProperty("java.io.tmpdir"));
        try {
            return OwnFiles.directory(temporary.resolve("wijkakkoord-" + System.getProperty("user.name")))
                    .resolve("postgresql");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
