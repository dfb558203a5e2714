// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.localstack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import nl.wijkakkoord.servers.ServerNotStartedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataDirectoryTest {

    @TempDir
    private Path path;

    @Test
    void the_member_key_is_made_once() {
        // Given
        String first;
        try (var data = DataDirectory.open(path)) {
            first = data.memberKey();
        }

        // When
        try (var data = DataDirectory.open(path)) {
            var second = data.memberKey();

            // Then
            assertThat(Base64.getDecoder().decode(first)).hasSize(32);
            assertThat(second).isEqualTo(first);
        }
    }

    @Test
    void a_second_run_is_refused_in_one_sentence() {
        // Given
        try (var _ = DataDirectory.open(path)) {

            // When
            assertThatExceptionOfType(ServerNotStartedException.class)
                    .isThrownBy(() -> DataDirectory.open(path))

                    // Then
                    .withMessage("The stack cannot start: another run uses the data in %s.", path);
        }
    }

    @Test
    void emptied_it_holds_nothing_of_before() throws IOException {
        // Given
        try (var data = DataDirectory.open(path)) {
            var before = data.memberKey();
            Files.writeString(Files.createDirectories(data.logs()).resolve("audit.log"), "a line");

            // When
            data.empty();

            // Then
            assertThat(data.logs()).doesNotExist();
            assertThat(data.memberKey()).isNotEqualTo(before);
        }
    }
}
