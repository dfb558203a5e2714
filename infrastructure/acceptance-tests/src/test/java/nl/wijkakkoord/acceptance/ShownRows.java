// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.TestExecutionResult.Status;
import org.junit.platform.engine.reporting.ReportEntry;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/**
 * Writes down which acceptance rows the tags of passed tests name, a line {@code row-4-14 <tab> class.method <tab> true}
 * each: true when the test was seen to call over HTTP. {@link AcceptanceRows} makes the table.
 */
public final class ShownRows implements TestExecutionListener {

    private static final Path FILE = Path.of("target", "shown-rows.txt");

    private final Set<String> overHttp = new HashSet<>();
    private final Set<String> carried = new TreeSet<>();

    @Override
    public void reportingEntryPublished(TestIdentifier test, ReportEntry entry) {
        if (Long.parseLong(entry.getKeyValuePairs().getOrDefault(RunningStack.CALLS, "0")) > 0) {
            overHttp.add(test.getUniqueId());
        }
    }

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
        if (test.isTest() && result.getStatus() == Status.SUCCESSFUL) {
            var called = overHttp.contains(test.getUniqueId());
            test.getTags().stream()
                    .map(tag -> tag.getName())
                    .filter(tag -> tag.startsWith("row-"))
                    .forEach(tag -> carried.add(tag + "\t" + name(test) + "\t" + called));
        }
    }

    @Override
    public void testPlanExecutionFinished(TestPlan plan) {
        try {
            Files.createDirectories(FILE.getParent());
            Files.write(FILE, carried);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(TestIdentifier test) {
        return test.getSource()
                .filter(MethodSource.class::isInstance)
                .map(MethodSource.class::cast)
                .map(method -> method.getJavaClass().getSimpleName() + "." + method.getMethodName())
                .orElse(test.getDisplayName());
    }
}
