// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.process.attachment;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** ZIP files that become a thousand times as large as they are, or very many files. */
public final class Bomb {
    private static final int LOCAL_HEADER = 0x04034b50;
    private static final int DEFLATED = 8;
    private static final int SIZES_BEHIND = 8;

    private Bomb() {}

    /** One file of zeros in it. Its bytes are those of one megabyte, repeated, so that it is made at once. */
    public static byte[] of(int size) {
        var name = "padding.bin".getBytes(US_ASCII);
        var bomb = ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
        bomb.putInt(LOCAL_HEADER)
                .putShort((short) 20)
                .putShort((short) SIZES_BEHIND)
                .putShort((short) DEFLATED)
                .putLong(0)
                .putLong(0)
                .putShort((short) name.length)
                .putShort((short) 0)
                .put(name);
        var megabyte = deflatedMegabyte();
        while (bomb.remaining() >= megabyte.length) {
            bomb.put(megabyte);
        }
        return bomb.array();
    }

    public static byte[] ofFiles(int number) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var i = 0; i < number; i++) {
                zip.putNextEntry(new ZipEntry("f" + i));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] deflatedMegabyte() {
        try (var deflater = new Deflater(Deflater.BEST_COMPRESSION, true)) {
            var deflated = new byte[1 << 16];
            deflater.setInput(new byte[1 << 20]);
            var length = deflater.deflate(deflated, 0, deflated.length, Deflater.FULL_FLUSH);
            return Arrays.copyOf(deflated, length);
        }
    }
}
