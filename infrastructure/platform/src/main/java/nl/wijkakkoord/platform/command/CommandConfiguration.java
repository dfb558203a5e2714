// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.command;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import nl.wijkakkoord.platform.access.Access;
import nl.wijkakkoord.platform.decision.Gate;
import nl.wijkakkoord.platform.language.OrganisationNames;
import nl.wijkakkoord.platform.sql.AdvisoryLocks;
import nl.wijkakkoord.platform.store.History;
import nl.wijkakkoord.platform.store.StoreConfiguration;
import nl.wijkakkoord.platform.tracing.Traces;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.modelling.command.CommandTargetResolver;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@AutoConfiguration(after = StoreConfiguration.class)
public class CommandConfiguration {

    @Bean
    CommandTargetResolver commandTargets() {
        return new CommandTargets();
    }

    @Bean
    Commands commands(
            CommandGateway gateway,
            EventStore events,
            History history,
            Access access,
            TransactionTemplate transaction,
            JdbcClient jdbc,
            RefusalRecords refusals,
            MeterRegistry meters,
            Traces traces,
            ObjectProvider<Gate> gate,
            ObjectProvider<OrganisationNames> names) {
        var target = new GatedTarget(gate.getIfAvailable(() -> Gate.OPEN), jdbc);
        var repeated = new RepeatedRequests(jdbc);
        var sender = new Sender(gateway, events, meters, traces, target, repeated);
        return new Commands(
                sender,
                history,
                access,
                transaction,
                new AdvisoryLocks(jdbc),
                repeated,
                refusals,
                names.getIfAvailable(() -> OrganisationNames.NONE));
    }

    @Bean
    RefusalRecords refusalRecords(EventStore events, JdbcClient jdbc, Access access, Clock clock) {
        return new RefusalRecords(events, jdbc, access, clock);
    }
}
