// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.process.attachment;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import nl.wijkakkoord.platform.decision.Decision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.http.MediaType;

class AttachmentTypeTest {
    private static final Map<AttachmentType, byte[]> FILES = Map.of(
            AttachmentType.PDF, "%PDF-1.7\n%âãÏÓ\n".getBytes(ISO_8859_1),
            AttachmentType.PNG, image("png"),
            AttachmentType.JPEG, image("jpeg"),
            AttachmentType.TEXT, "Één zin\nen nog een".getBytes(UTF_8),
            AttachmentType.CSV, "straat;woningen\r\nDorpsstraat;12\r\n".getBytes(UTF_8),
            AttachmentType.ODT, zip("mimetype", AttachmentType.ODT_TYPE, true),
            AttachmentType.DOCX, zip("word/document.xml", "<document/>", false));

    @ParameterizedTest
    @EnumSource
    void a_file_is_of_its_own_type_and_of_no_other(AttachmentType type) {
        // Given
        var texts = Stream.of(AttachmentType.TEXT, AttachmentType.CSV).toList();

        // When
        var matching = Stream.of(AttachmentType.values()).filter(other -> other.isOf(FILES.get(type)));

        // Then
        if (texts.contains(type)) {
            assertThat(matching).containsExactlyElementsOf(texts);
        } else {
            assertThat(matching).containsExactly(type);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_type_is_known_by_its_name_whatever_its_parameters_are(AttachmentType type) {
        // When
        var known = AttachmentController.typeOf(MediaType.valueOf(type.mediaType() + ";charset=utf-8"));

        // Then
        assertThat(known).hasValue(type);
    }

    @Test
    void a_text_in_another_encoding_is_no_text() {
        // When
        var text = AttachmentType.TEXT.isOf("Één".getBytes(ISO_8859_1));

        // Then
        assertThat(text).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void what_is_of_its_type_passes(AttachmentType type) {
        // When
        var check = type.checkIsOf(FILES.get(type));

        // Then
        assertThat(check.passes()).isTrue();
    }

    @Test
    void what_is_not_what_it_says_is_refused() {
        // When
        var check = AttachmentType.PDF.checkIsOf("Woningen van voor 1945".getBytes(UTF_8));

        // Then
        assertThat(check.refused())
                .hasValue(Decision.refused(AttachmentRefusal.CONTENT_NOT_OF_TYPE, "application/pdf"));
    }

    @ParameterizedTest
    @EnumSource(names = {"ODT", "DOCX"})
    void an_office_file_that_becomes_much_larger_than_it_is_is_refused(AttachmentType type) {
        // When
        var check = type.checkIsOf(Bomb.of(5 << 20));

        // Then
        assertThat(check.refused()).hasValue(Decision.refused(AttachmentRefusal.CONTENT_INFLATES_TOO_FAR));
    }

    @Test
    void an_office_file_of_very_many_files_is_refused() {
        // When
        var check = AttachmentType.DOCX.checkIsOf(Bomb.ofFiles(6_000));

        // Then
        assertThat(check.refused()).hasValue(Decision.refused(AttachmentRefusal.CONTENT_INFLATES_TOO_FAR));
    }

    private static byte[] image(String format) {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB), format, bytes);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] zip(String name, String content, boolean stored) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            var text = content.getBytes(UTF_8);
            var entry = new ZipEntry(name);
            if (stored) {
                var crc = new CRC32();
                crc.update(text);
                entry.setMethod(ZipEntry.STORED);
                entry.setSize(text.length);
                entry.setCrc(crc.getValue());
            }
            zip.putNextEntry(entry);
            zip.write(text);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }
}
