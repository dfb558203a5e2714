// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.overview;

import nl.wijkakkoord.participation.ending.EndingConfiguration;
import nl.wijkakkoord.participation.mandate.MandateConfiguration;
import nl.wijkakkoord.participation.mandate.PositionUse;
import nl.wijkakkoord.participation.name.NameTable;
import nl.wijkakkoord.participation.party.PartiesConfiguration;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Import;

/** At a glance: who am I, what have I to do, and what rests on what; from the events of every service. */
@SpringBootApplication
@Import({
    PartiesConfiguration.class,
    EndingConfiguration.class,
    MandateConfiguration.class,
    NameTable.class,
    PositionUse.HeardProjection.class
})
public class OverviewApplication {

    public static void main(String[] arguments) {
        System.setProperty("spring.config.name", "overview");
        SpringApplication.run(OverviewApplication.class, arguments);
    }
}
