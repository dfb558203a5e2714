// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.benchmarks;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** What a command costs, beside what PostgreSQL alone can do on the same server in the same minute. */
final class Speed {
    private static final int ROUNDS = 96;
    // So that no history grows beyond what a round may have in real life.
    private static final int MOST = 55 * ROUNDS;
    private static final Duration LONG = Duration.ofSeconds(8);
    private static final List<Integer> CLIENTS = List.of(1, 8, 32);

    private final House house;
    private final Report report;

    Speed(House house, Report report) {
        this.house = house;
        this.report = report;
    }

    void measure() throws IOException, InterruptedException, SQLException {
        var pgbench = Pgbench.find(house.databases());
        var warm = new WarmUp(house).untilCompiled();
        var own = house.interfaces().openRounds(1).getFirst();
        var position = TakePosition.asLogged(house, warm, own, ROUNDS);
        for (var number : CLIENTS) {
            var rounds = house.interfaces().openRounds(ROUNDS);
            house.awaitJournal();
            Copy.make(house.databases(), rounds);
            var ours = new Clients(house.interfaces(), rounds).during(LONG, number, MOST);
            var behind = house.awaitJournal();
            var same = pgbench.run(position.text(), position.variables(), number, ours.commands());
            var plain = pgbench.run(position.plainInsert(), position.variables(), number, 3 * ours.commands());
            report.throughput(number, ours, behind, same, plain);
        }
        var clients = new Clients(house.interfaces(), house.interfaces().openRounds(ROUNDS));
        reportMemory();
        reportLatency(clients, own);
        reportBesideABusyOne(own);
        reportFolding(clients, own);
        reportRebuilding();
    }

    private void reportMemory() throws IOException {
        report.figure(
                "resident memory after that, of a JVM that holds everything but PostgreSQL, and the clients too",
                Report.text("%.0f MB", Running.megabytes(ProcessHandle.current().pid())));
    }

    private void reportLatency(Clients clients, OpenRound own) throws IOException, InterruptedException {
        var latency = new JournalLatency(house, clients, own);
        report.times("from the answer to the journal entry, one command at a time", latency.measure(LONG));
        var load = CompletableFuture.runAsync(() -> clients.during(LONG, 8));
        report.times("the same beside 8 clients that go as fast as they can", latency.measure(LONG));
        load.join();
        house.awaitJournal();
    }

    private void reportBesideABusyOne(OpenRound own) throws InterruptedException {
        var busy = new Clients(house.interfaces(), house.interfaces().openRounds(1));
        var load = CompletableFuture.runAsync(() -> busy.during(LONG, 32));
        report.times(
                "a command beside 32 clients in one other round",
                new Clients(house.interfaces(), List.of(own)).during(LONG, 1).times());
        load.join();
        house.awaitJournal();
    }

    private void reportFolding(Clients clients, OpenRound own) throws IOException, InterruptedException {
        var events = house.databases()
                .jdbc("decisions")
                .sql("select count(*) from event where aggregate_identifier = ?")
                .param(own.id().toString())
                .query(Long.class)
                .single();
        report.figure(
                Report.text("folding, by reading a round of %d events over HTTP", events),
                Report.text("%,.0f events/s", new Folding(clients, own).measure(events)));
    }

    private void reportRebuilding() throws InterruptedException {
        var rebuilt = new Rebuilding(house).measure();
        report.figure(
                Report.text("rebuilding all views of decisions, from %,d events", rebuilt.events()),
                Report.text("%,.0f events/s", rebuilt.perSecond()));
    }
}
