// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions;

import java.util.Map;
import java.util.stream.Stream;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.platform.testing.TestClock;
import nl.wijkakkoord.platform.testing.TestService;
import nl.wijkakkoord.platform.testing.TestStack;

/** The service, started once for all test classes that ask for it. */
public final class RunningDecisions extends TestStack.Extension {
    static final TestStack stack = TestStack.start(
            DecisionsApplication.class,
            "decisions",
            Map.of(),
            Stream.concat(
                            Stream.of(
                                    Example.MUNICIPALITY,
                                    Example.HOUSING,
                                    Example.GRID,
                                    Example.RESIDENTS,
                                    Example.ADVISER,
                                    Example.STRANGER),
                            LargeRoundHttpTest.MANY.stream())
                    .toArray(OrganisationId[]::new));
    static final TestClock clock = stack.clock();
    static final TestService service = stack.service();

    public RunningDecisions() {
        super(stack);
    }
}
