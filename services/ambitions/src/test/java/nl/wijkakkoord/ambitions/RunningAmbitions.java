// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions;

import java.util.Map;
import nl.wijkakkoord.platform.testing.TestClock;
import nl.wijkakkoord.platform.testing.TestIssuer;
import nl.wijkakkoord.platform.testing.TestService;
import nl.wijkakkoord.platform.testing.TestStack;

/** The service, started once for all test classes that ask for it. */
public final class RunningAmbitions extends TestStack.Extension {
    static final TestStack stack = TestStack.start(
            AmbitionsApplication.class,
            "ambitions",
            Map.of(),
            Example.MUNICIPALITY,
            Example.HOUSING,
            Example.GRID,
            Example.AUDITOR,
            Example.STRANGER,
            Example.OPERATOR);
    static final TestClock clock = stack.clock();
    static final TestIssuer issuer = stack.issuer();
    static final TestService service = stack.service();

    public RunningAmbitions() {
        super(stack);
    }
}
