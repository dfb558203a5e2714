// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import nl.wijkakkoord.platform.sheet.Column;
import nl.wijkakkoord.platform.sheet.Form;
import nl.wijkakkoord.platform.sheet.Report;
import nl.wijkakkoord.platform.sheet.Sheet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;

class ReportConverterTest {
    private static final int ROWS = 200_000;

    /** Texts of this length are some hundreds of kilobytes: what a workbook compresses before it writes on. */
    private static final int ROWS_AT_ONCE = 20_000;

    @ParameterizedTest
    @EnumSource(Form.class)
    void rows_leave_as_they_are_read_and_are_never_all_in_memory(Form form) throws IOException {
        // Given
        var read = new AtomicInteger();
        var out = new ReadWhenWritten(read);
        var rows = IntStream.range(0, ROWS).boxed().peek(_ -> read.incrementAndGet());
        var column = Column.<Integer>text("waarde", row -> Integer.toHexString(row * 7919));
        var report =
                new Report("Lang", null, Instant.EPOCH, List.of(), List.of(Sheet.of("Regels", List.of(column), rows)));

        // When
        new ReportConverter().write(report, MediaType.valueOf(form.mediaType()), out);

        // Then
        assertThat(read).hasValue(ROWS);
        assertThat(out.most).isLessThan(ROWS_AT_ONCE);
    }

    /** Counts how many rows were read at most since something was written last. */
    private static final class ReadWhenWritten extends OutputStream implements HttpOutputMessage {
        private final HttpHeaders headers = new HttpHeaders();
        private final AtomicInteger read;
        private int before;
        private int most;

        ReadWhenWritten(AtomicInteger read) {
            this.read = read;
        }

        @Override
        public void write(int b) {
            most = Math.max(most, read.get() - before);
            before = read.get();
        }

        @Override
        public void write(byte[] bytes, int from, int length) {
            write(0);
        }

        @Override
        public OutputStream getBody() {
            return this;
        }

        @Override
        public HttpHeaders getHeaders() {
            return headers;
        }
    }
}
