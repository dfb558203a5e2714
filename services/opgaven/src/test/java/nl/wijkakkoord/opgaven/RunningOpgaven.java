// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven;

import java.util.Map;
import nl.wijkakkoord.platform.testing.TestService;
import nl.wijkakkoord.platform.testing.TestStack;

/** The service, started once for all test classes that ask for it. */
public final class RunningOpgaven extends TestStack.Extension {
    static final TestStack stack = TestStack.start(
            OpgavenApplication.class,
            "opgaven",
            Map.of("wijkakkoord.lists", "../../data/opgaven"),
            Example.MUNICIPALITY,
            Example.HOUSING,
            Example.GRID,
            Example.AUDITOR,
            Example.STRANGER);
    static final TestService service = stack.service();

    public RunningOpgaven() {
        super(stack);
    }

    /** Another instance, on the same database. */
    static TestService another() {
        return service.another();
    }
}
