// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.csv;

import org.jspecify.annotations.Nullable;

/** Text of people in a file that a spreadsheet opens. */
public final class SpreadsheetText {
    private SpreadsheetText() {}

    /** Spreadsheets compute what begins like a formula; an apostrophe makes it text. */
    public static String harmless(@Nullable String text) {
        if (text == null || text.isEmpty()) {
            return "";
        }
        return "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
