// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.web;

import java.io.IOException;
import java.util.stream.Stream;
import nl.wijkakkoord.platform.sheet.Form;
import nl.wijkakkoord.platform.sheet.Report;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;

/** Writes a report in the form that its address promises, under a name for the file (RFC 6266). */
final class ReportConverter extends AbstractHttpMessageConverter<Report> {

    ReportConverter() {
        super(Stream.of(Form.values())
                .map(Form::mediaType)
                .map(MediaType::valueOf)
                .toArray(MediaType[]::new));
    }

    @Override
    protected boolean supports(Class<?> type) {
        return type == Report.class;
    }

    @Override
    public boolean canRead(Class<?> type, MediaType mediaType) {
        return false;
    }

    @Override
    protected Report readInternal(Class<? extends Report> type, HttpInputMessage message) {
        throw new HttpMessageNotReadableException("Reports are written only.", message);
    }

    @Override
    protected void writeInternal(Report report, HttpOutputMessage message) throws IOException {
        var form = Stream.of(Form.values())
                .filter(one -> MediaType.valueOf(one.mediaType())
                        .equalsTypeAndSubtype(message.getHeaders().getContentType()))
                .findAny()
                .orElseThrow();
        var kept = form == Form.TEXT ? ContentDisposition.inline() : ContentDisposition.attachment();
        message.getHeaders()
                .setContentDisposition(kept.filename(form.fileName(report)).build());
        form.writer().write(report, message.getBody());
    }
}
