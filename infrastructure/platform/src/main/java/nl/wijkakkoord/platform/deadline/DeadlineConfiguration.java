// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.deadline;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.platform.command.CommandConfiguration;
import nl.wijkakkoord.platform.command.Commands;
import nl.wijkakkoord.platform.metrics.Metrics;
import nl.wijkakkoord.platform.tracing.Traces;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Turns deadlines into commands, in a service that has kinds of them. */
@AutoConfiguration(after = CommandConfiguration.class)
public class DeadlineConfiguration {
    private static final Duration OVERDUE_AFTER = Duration.ofSeconds(30);

    @Bean
    Deadlines deadlines(JdbcClient jdbc) {
        return new Deadlines(jdbc);
    }

    @Bean
    @ConditionalOnBean(Deadline.class)
    Scheduler scheduler(
            Deadlines deadlines,
            List<Deadline> kinds,
            Commands commands,
            @Value("${wijkakkoord.operator}") OrganisationId operator,
            Traces traces,
            Clock clock) {
        return new Scheduler(deadlines, kinds, commands, By.system(operator), traces, clock);
    }

    @Bean
    @ConditionalOnBean(Deadline.class)
    MeterBinder overdueDeadlines(Deadlines deadlines, List<Deadline> kinds, Clock clock) {
        return meters -> kinds.forEach(kind -> Gauge.builder(
                        Metrics.DEADLINES_OVERDUE,
                        () -> deadlines.dueBefore(kind.kind(), clock.instant().minus(OVERDUE_AFTER)))
                .tag("kind", kind.kind())
                .register(meters));
    }
}
