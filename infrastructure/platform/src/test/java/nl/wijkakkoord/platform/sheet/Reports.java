// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reports of these tests, and how they are written. */
final class Reports {
    static final Instant NOON_IN_WINTER = Instant.parse("2026-11-29T13:05:06.789Z");

    private Reports() {}

    static Report of(String wijkaanpak, Sheet<?>... sheets) {
        return new Report("Financieel overzicht", wijkaanpak, NOON_IN_WINTER, List.of(), List.of(sheets));
    }

    /** One column with these cells, one below the other. */
    static Sheet<Cell> column(@Nullable Cell... cells) {
        return Sheet.of("Regels", List.of(new Column<>("waarde", 20, false, Function.identity())), Stream.of(cells));
    }

    static byte[] write(ReportWriter writer, Report report) {
        var bytes = new ByteArrayOutputStream();
        try {
            writer.write(report, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
