#!/usr/bin/env bash
# SPDX-License-Identifier: EUPL-1.2
# One would guess: a workbook that fastexcel writes is a zip that Java reads, as a file and as a stream.
# True: as a file; as a stream (java.util.zip.ZipInputStream) its first part already ends in a ZipException. What follows
#   the data has sizes of 64 bits, which only the directory at the end of the file announces; the header before the data has
#   no Zip64 extra field, and without it Java expects 32 bits.
# With: fastexcel 0.20.2 with opczip 1.2.0, JDK 25.
# Source: https://github.com/rzymek/opczip; APPNOTE.TXT 6.3.10, 4.3.9.2; https://bugs.openjdk.org/browse/JDK-8303866
# Here: TestWorkbook reads workbooks with fastexcel's own reader, never as a stream of Java's.
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/workbench.bash"

libraries org.dhatim:fastexcel:0.20.2
run_java <<'JAVA'
import java.io.*;
import java.nio.file.*;
import java.util.zip.*;
import org.dhatim.fastexcel.Workbook;

public class Main {
    public static void main(String[] arguments) throws IOException {
        var file = Files.createTempFile("finding", ".xlsx");
        try (var out = Files.newOutputStream(file)) {
            var workbook = new Workbook(out, "Finding", "1.0");
            workbook.newWorksheet("sheet").value(0, 0, "text");
            workbook.finish();
        }
        try (var zip = new ZipFile(file.toFile())) {
            for (var entry : java.util.Collections.list(zip.entries())) {
                zip.getInputStream(entry).readAllBytes();
            }
            System.out.println("as a file: " + zip.size() + " parts");
        }
        try (var zip = new ZipInputStream(Files.newInputStream(file))) {
            zip.getNextEntry();
            zip.readAllBytes();
            System.out.println("as a stream: the first part");
        } catch (ZipException e) {
            System.out.println("as a stream: " + e.getMessage().replaceAll("\\d{2,}", "n"));
        }
    }
}
JAVA
expect "as a file: 9 parts" "as a stream: invalid entry size (expected 0 but got n bytes)"
