// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.benchmarks;

import java.nio.file.Path;
import java.util.List;
import nl.wijkakkoord.localstack.LocalStack;
import nl.wijkakkoord.localstack.StackPorts;
import nl.wijkakkoord.localstack.identity.DemoOrganisation;

/** The whole system in this JVM, on new data. */
final class House implements AutoCloseable {
    private final LocalStack stack;
    private final PublicInterfaces interfaces;
    private final Databases databases;

    private House(LocalStack stack) {
        this.stack = stack;
        this.interfaces = new PublicInterfaces(stack.services(), stack.identity());
        this.databases = new Databases(stack);
    }

    static House start(Path directory) {
        return start(new LocalStack(directory, StackPorts.free(), line -> {}));
    }

    /** For other organisations than those of the demo. */
    static House start(Path directory, List<DemoOrganisation> organisations) {
        return start(new LocalStack(directory, StackPorts.free(), line -> {}, organisations));
    }

    private static House start(LocalStack stack) {
        stack.start(true);
        return new House(stack);
    }

    PublicInterfaces interfaces() {
        return interfaces;
    }

    LocalStack stack() {
        return stack;
    }

    Databases databases() {
        return databases;
    }

    /** Waits until the journal has everything that decisions recorded, and gives how many seconds that took. */
    double awaitJournal() throws InterruptedException {
        var begun = System.nanoTime();
        var decisions = databases
                .jdbc("decisions")
                .sql("select count(*) from event")
                .query(Long.class)
                .single();
        var audit =
                databases.jdbc("audit").sql("select count(*) from journal_entry where topic = 'wijkakkoord.decisions'");
        while (audit.query(Long.class).single() < decisions) {
            Thread.sleep(10);
        }
        return (System.nanoTime() - begun) / 1e9;
    }

    @Override
    public void close() {
        databases.close();
        interfaces.close();
        stack.close();
    }
}
