// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.overview;

import static nl.wijkakkoord.participation.testing.TestParties.AUDITOR;
import static nl.wijkakkoord.participation.testing.TestParties.GRID;
import static nl.wijkakkoord.participation.testing.TestParties.HOUSING;
import static nl.wijkakkoord.participation.testing.TestParties.MUNICIPALITY;
import static nl.wijkakkoord.participation.testing.TestParties.STRANGER;

import java.util.Map;
import nl.wijkakkoord.platform.testing.TestStack;

/** The service, started once for all test classes that ask for it. */
public final class RunningOverview extends TestStack.Extension {
    static final TestStack stack = TestStack.start(
            OverviewApplication.class, "overview", Map.of(), MUNICIPALITY, HOUSING, GRID, AUDITOR, STRANGER);

    public RunningOverview() {
        super(stack);
    }
}
