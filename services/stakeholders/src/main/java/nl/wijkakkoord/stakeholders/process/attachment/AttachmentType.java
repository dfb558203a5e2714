// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.process.attachment;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLConnection;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.wijkakkoord.platform.decision.Check;
import nl.wijkakkoord.stakeholders.process.attachment.archive.Archive;

/** What can be attached, and how it is told from what only says to be of that type. */
enum AttachmentType {
    PDF(AttachmentType.PDF_TYPE, content -> startsWith(content, "%PDF-")),
    PNG(AttachmentType.PNG_TYPE, content -> isGuessed(AttachmentType.PNG_TYPE, content)),
    JPEG(AttachmentType.JPEG_TYPE, content -> isGuessed(AttachmentType.JPEG_TYPE, content)),
    TEXT(AttachmentType.TEXT_TYPE, AttachmentType::isText),
    CSV(AttachmentType.CSV_TYPE, AttachmentType::isText),
    /** Its first file says what it is, uncompressed (OpenDocument 1.3, part 2, 3.3). */
    ODT(
            AttachmentType.ODT_TYPE,
            content -> startsWith(content, "PK")
                    && new String(content, 0, Math.min(content.length, 100), US_ASCII)
                            .contains("mimetype" + AttachmentType.ODT_TYPE)),
    /** A package after ECMA-376 with a document for a word processor. */
    DOCX(AttachmentType.DOCX_TYPE, content -> Archive.of(content).files().contains("word/document.xml"));

    static final String PDF_TYPE = "application/pdf";
    static final String PNG_TYPE = "image/png";
    static final String JPEG_TYPE = "image/jpeg";
    static final String TEXT_TYPE = "text/plain";
    static final String CSV_TYPE = "text/csv";
    static final String ODT_TYPE = "application/vnd.oasis.opendocument.text";
    static final String DOCX_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final String mediaType;
    private final Predicate<byte[]> form;

    AttachmentType(String mediaType, Predicate<byte[]> form) {
        this.mediaType = mediaType;
        this.form = form;
    }

    /** Without parameters. */
    String mediaType() {
        return mediaType;
    }

    boolean isOf(byte[] content) {
        return form.test(content);
    }

    /** Looks into the file, which may take a while: never within a transaction. */
    Check checkIsOf(byte[] content) {
        return Check.refuseWhen(
                        isArchive() && !Archive.of(content).bounded(), AttachmentRefusal.CONTENT_INFLATES_TOO_FAR)
                .and(() -> Check.refuseWhen(!isOf(content), AttachmentRefusal.CONTENT_NOT_OF_TYPE, mediaType));
    }

    private boolean isArchive() {
        return this == ODT || this == DOCX;
    }

    /** @param mediaType type and subtype, without parameters, in small letters */
    static Optional<AttachmentType> of(String mediaType) {
        return Stream.of(values())
                .filter(known -> known.mediaType.equals(mediaType))
                .findAny();
    }

    private static boolean startsWith(byte[] content, String start) {
        var bytes = start.getBytes(US_ASCII);
        return content.length > bytes.length && Arrays.equals(content, 0, bytes.length, bytes, 0, bytes.length);
    }

    private static boolean isGuessed(String mediaType, byte[] content) {
        try {
            return mediaType.equals(URLConnection.guessContentTypeFromStream(new ByteArrayInputStream(content)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** In UTF-8, with no other control characters than those that lay out a text. */
    private static boolean isText(byte[] content) {
        try {
            return UTF_8.newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .chars()
                    .noneMatch(character -> Character.isISOControl(character) && "\t\n\r\f".indexOf(character) < 0);
        } catch (CharacterCodingException _) {
            return false;
        }
    }
}
