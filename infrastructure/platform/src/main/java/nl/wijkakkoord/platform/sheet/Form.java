// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.sheet;

/** In which a report is given. */
public enum Form {
    TEXT("txt", Form.TEXT_TYPE, new TextWriter()),
    XLSX("xlsx", Form.XLSX_TYPE, new XlsxWriter()),
    CSV("csv", Form.CSV_TYPE, new CsvWriter());

    public static final String TEXT_TYPE = "text/plain;charset=UTF-8";
    public static final String XLSX_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    public static final String CSV_TYPE = "text/csv;charset=UTF-8";

    private final String ending;
    private final String mediaType;
    private final ReportWriter writer;

    Form(String ending, String mediaType, ReportWriter writer) {
        this.ending = ending;
        this.mediaType = mediaType;
        this.writer = writer;
    }

    public String mediaType() {
        return mediaType;
    }

    public ReportWriter writer() {
        return writer;
    }

    /** Such as {@code financieel-overzicht-kerschoten-2026-11-29.csv}. */
    public String fileName(Report report) {
        return FileName.of(report) + "." + ending;
    }
}
