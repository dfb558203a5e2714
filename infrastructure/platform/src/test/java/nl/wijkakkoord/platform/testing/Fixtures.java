// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.testing;

import nl.wijkakkoord.platform.command.CommandTargets;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;

/** Axon's fixture for our aggregates. */
public final class Fixtures {
    private Fixtures() {}

    public static <T> FixtureConfiguration<T> of(Class<T> aggregate) {
        return new AggregateTestFixture<>(aggregate).registerCommandTargetResolver(new CommandTargets());
    }
}
