// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.benchmarks.compare;

import java.util.ArrayList;
import java.util.List;

/**
 * What {@code ./benchmark compare} runs: {@code <rounds> <name of the other> <its class path> <name of this> <its class
 * path>}. Prints a table in Markdown, or which of the two did not answer as the client expects.
 */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        var other = new Side(arguments[1], arguments[2]);
        var here = new Side(arguments[3], arguments[4]);
        try {
            System.out.println(new Comparison(other, here).of(Integer.parseInt(arguments[0])));
            System.exit(0);
        } catch (StoppedException e) {
            System.err.println(String.join("\n  ", reasons(e)));
        } catch (Exception | Error e) {
            e.printStackTrace();
        }
        System.exit(1);
    }

    private static List<String> reasons(Throwable fault) {
        var reasons = new ArrayList<String>();
        for (var each = fault; each != null; each = each.getCause()) {
            reasons.add(each.getMessage() == null ? each.toString() : each.getMessage());
        }
        return reasons;
    }
}
