// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;

/** A script for pgbench, with <code>${…}</code> where our code has a parameter. */
record Script(String text) {
    private static final Pattern PARAMETER = Pattern.compile("\\$\\{(\\w+)}");
    private static final Pattern EXCEPTION = Pattern.compile("(?ms)^\\\\if .*?^\\\\endif$");
    private static final Pattern READS_RESULT = Pattern.compile("(?m)^\\\\[ag]set.*$");
    private static final Pattern LOGGED_PARAMETER = Pattern.compile("\\$\\d+");

    /** Reads a file on the class path. */
    static Script read(String file) {
        try {
            return new Script(new ClassPathResource(file).getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param expressions of pgbench or PostgreSQL, by parameter */
    String filled(Map<String, String> expressions) {
        return PARAMETER
                .matcher(text)
                .replaceAll(parameter -> Matcher.quoteReplacement(expressions.get(parameter.group(1))));
    }

    /** Its SQL but for what is not always done, in the form of {@link #plain}. */
    List<String> statements() {
        var always = EXCEPTION.matcher(text).replaceAll("");
        // What reads a statement's result also ends the statement.
        var ended = READS_RESULT.matcher(always).replaceAll(";");
        var sql = ended.lines()
                .filter(line -> !line.startsWith("--"))
                .filter(line -> !line.startsWith("\\"))
                .collect(Collectors.joining("\n"));
        return Arrays.stream(PARAMETER.matcher(sql).replaceAll("?").split(";"))
                .map(Script::plain)
                .filter(statement -> !statement.isEmpty())
                .toList();
    }

    /** A statement without its layout and the numbers of its parameters, to be compared. */
    static String plain(String statement) {
        return LOGGED_PARAMETER
                .matcher(statement)
                .replaceAll("?")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
