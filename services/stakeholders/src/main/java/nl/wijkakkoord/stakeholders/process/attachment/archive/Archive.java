// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.process.attachment.archive;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.ZipInputStream;

/**
 * What is in a ZIP file such as an office document, as far as its limits let it be looked at. What a file says of its own
 * sizes may be false, so it is inflated, and no further than the limits: that also bounds the time. Never within a
 * transaction.
 *
 * @param bounded false when it goes beyond a limit; then not all of its files are named
 * @param files none when it is no ZIP file, or a broken one
 */
public record Archive(boolean bounded, Set<String> files) {
    /** Ours: what a word processor can still open with ease. */
    private static final long MOST_BYTES = 64 << 20;

    /** Text of a document becomes 10 to 20 times as large; only what is made to be so becomes 100 times as large. */
    private static final long MOST_TIMES = 100;

    private static final long ALWAYS_ALLOWED = 1 << 20;
    private static final int MOST_FILES = 5_000;
    private static final Archive NONE = new Archive(true, Set.of());

    public static Archive of(byte[] content) {
        var most = Math.min(MOST_BYTES, ALWAYS_ALLOWED + MOST_TIMES * content.length);
        var buffer = new byte[1 << 16];
        var files = new HashSet<String>();
        long inflated = 0;
        try (var zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.add(entry.getName());
                for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
                    inflated += read;
                    if (inflated > most) {
                        return new Archive(false, files);
                    }
                }
                if (files.size() > MOST_FILES) {
                    return new Archive(false, files);
                }
            }
            return new Archive(true, files);
        } catch (IOException | IllegalArgumentException _) {
            return NONE;
        }
    }
}
