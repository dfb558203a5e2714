#!/usr/bin/env bash
# SPDX-License-Identifier: EUPL-1.2
# One would guess: a workbook gets the day that it is given, or an exception when it cannot have it.
# True: every day before 1900 becomes the number -1, whichever it was, and nothing is said. From 1 January 1900 on it is the
#   number that Excel has for it.
# With: fastexcel 0.20.2, and its own reader.
# Source: https://github.com/dhatim/fastexcel, TimestampUtil.convertDate
# Here: XlsxWriter writes days before 1 March 1900 as text; XlsxWriterTest.
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/workbench.bash"

libraries org.dhatim:fastexcel:0.20.2 org.dhatim:fastexcel-reader:0.20.2
run_java <<'JAVA'
import java.io.*;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.reader.ReadableWorkbook;

public class Main {
    public static void main(String[] arguments) throws IOException {
        var days = List.of("1850-06-01", "1899-12-31", "1900-01-01", "2026-11-29");
        var bytes = new ByteArrayOutputStream();
        var workbook = new Workbook(bytes, "Finding", "1.0");
        var sheet = workbook.newWorksheet("days");
        for (var row = 0; row < days.size(); row++) {
            sheet.value(row, 0, LocalDate.parse(days.get(row)));
        }
        workbook.finish();
        try (var read = new ReadableWorkbook(new ByteArrayInputStream(bytes.toByteArray()))) {
            for (var row : read.getFirstSheet().read()) {
                var written = days.get(row.getRowNum() - 1);
                System.out.println(written + " is " + row.getCell(0).asNumber().intValue());
            }
        }
    }
}
JAVA
expect "1850-06-01 is -1" "1899-12-31 is -1" "1900-01-01 is 1" "2026-11-29 is 46355"
