// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.participation;

import java.util.stream.Stream;
import nl.wijkakkoord.participation.party.ActWords;
import nl.wijkakkoord.platform.description.RowWords;
import nl.wijkakkoord.platform.problem.MessageBundle;
import org.flywaydb.core.api.Location;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.context.annotation.Bean;

/** The tables and the sentences of participation, and the table of capacities in words. Which of the tables a service fills is said by what it imports. */
@AutoConfiguration
public class ParticipationConfiguration {

    @Bean
    FlywayConfigurationCustomizer participationTables() {
        var own = Location.fromPath("classpath:", "db/participation");
        return flyway -> flyway.locations(
                Stream.concat(Stream.of(flyway.getLocations()), Stream.of(own)).toArray(Location[]::new));
    }

    @Bean
    MessageBundle participationMessages() {
        return new MessageBundle("refusals/participation");
    }

    @Bean
    RowWords capacitiesInWords() {
        return new ActWords();
    }
}
