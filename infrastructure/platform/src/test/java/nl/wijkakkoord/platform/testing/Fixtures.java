// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.testing;

import java.util.stream.Stream;
import nl.wijkakkoord.platform.command.CommandTargets;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;

/** Axon's fixture for our aggregates. */
public final class Fixtures {
    private Fixtures() {}

    /** @param resources that its handlers ask for */
    public static <T> FixtureConfiguration<T> of(Class<T> aggregate, Object... resources) {
        var fixture = new AggregateTestFixture<>(aggregate).registerCommandTargetResolver(new CommandTargets());
        fixture.registerInjectableResource(fixture.getEventStore());
        Stream.of(resources).forEach(fixture::registerInjectableResource);
        return fixture;
    }
}
