// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.benchmarks;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What PostgreSQL itself says that it was asked. */
final class StatementLog {
    private static final Map<String, String> SETTINGS =
            Map.of("log_statement", "all", "log_line_prefix", "%p|", "log_parameter_max_length", "0");
    private static final Pattern LINE =
            Pattern.compile("^(\\d+)\\|LOG: {2}(?:statement|execute [^:]+): (.*(?:\\n\\t.*)*)$", Pattern.MULTILINE);

    private final JdbcClient jdbc;
    private final Path file;

    StatementLog(House house) {
        this.jdbc = house.databases().jdbc("decisions");
        this.file = house.stack().data().resolve("postgresql/postgresql.log");
    }

    interface Work {
        void run() throws IOException, InterruptedException;
    }

    /**
     * The statements of the one transaction, while that work is done, that such a statement is in.
     *
     * @param marker part of a statement that is executed once in that work
     */
    List<String> of(String marker, Work work) throws IOException, InterruptedException {
        var begin = file.toFile().length();
        SETTINGS.forEach(this::set);
        jdbc.sql("select pg_reload_conf()").query().singleValue();
        awaitSetting("all");
        work.run();
        SETTINGS.keySet().forEach(name -> jdbc.sql("alter system reset " + name).update());
        jdbc.sql("select pg_reload_conf()").query().singleValue();
        awaitSetting("none");
        return transaction(since(begin), marker);
    }

    static List<String> transaction(String log, String marker) {
        var open = new HashMap<String, List<String>>();
        for (var line = LINE.matcher(log); line.find(); ) {
            var statement = Script.plain(line.group(2));
            if (statement.equals("BEGIN")) {
                open.put(line.group(1), new ArrayList<>());
            }
            var sofar = open.getOrDefault(line.group(1), new ArrayList<>());
            sofar.add(statement);
            if (statement.equals("COMMIT") && sofar.stream().anyMatch(each -> each.contains(marker))) {
                return sofar;
            }
        }
        throw new IllegalStateException("PostgreSQL logged no transaction with " + marker);
    }

    private void set(String name, String value) {
        jdbc.sql("alter system set %s = '%s'".formatted(name, value)).update();
    }

    /** Every session looks at a new setting before its next statement; the server itself a moment later. */
    private void awaitSetting(String value) throws InterruptedException {
        while (!jdbc.sql("show log_statement").query(String.class).single().equals(value)) {
            Thread.sleep(20);
        }
    }

    private String since(long begin) throws IOException {
        try (var log = new RandomAccessFile(file.toFile(), "r")) {
            var bytes = new byte[(int) (log.length() - begin)];
            log.seek(begin);
            log.readFully(bytes);
            return new String(bytes, StandardCharsets.UTF_8);
        }
    }
}
