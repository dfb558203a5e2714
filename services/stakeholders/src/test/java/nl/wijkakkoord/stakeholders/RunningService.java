// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders;

import java.util.Map;
import nl.wijkakkoord.platform.testing.TestHttp;
import nl.wijkakkoord.platform.testing.TestIssuer;
import nl.wijkakkoord.platform.testing.TestStack;
import nl.wijkakkoord.platform.testing.TestTopics;

/** The service as it runs, once for all tests over HTTP: each makes a wijkaanpak of its own. */
public final class RunningService extends TestStack.Extension {
    private static final TestStack STACK = TestStack.start(
            StakeholdersApplication.class,
            "stakeholders",
            Map.of("wijkakkoord.municipalities.GM0200", Neighbourhood.MUNICIPALITY.value()),
            Neighbourhood.MUNICIPALITY,
            Neighbourhood.ASSOCIATION,
            Neighbourhood.AUDITOR,
            Neighbourhood.STRANGER,
            Neighbourhood.OPERATOR);

    public RunningService() {
        super(STACK);
    }

    static TestHttp http() {
        return STACK.service().http();
    }

    static TestIssuer issuer() {
        return STACK.issuer();
    }

    static TestTopics topics() {
        return STACK.topics();
    }

    static long count(String rows, Object... values) {
        return STACK.service().count(rows, values);
    }

    public static <T> T bean(Class<T> type) {
        return STACK.service().bean(type);
    }
}
