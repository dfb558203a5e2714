// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.sheet;

import java.io.IOException;
import java.io.OutputStream;

/** Writes a report in one form. */
public interface ReportWriter {

    /** Row by row; the stream stays open. */
    void write(Report report, OutputStream out) throws IOException;
}
