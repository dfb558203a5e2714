// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions;

import nl.wijkakkoord.participation.ending.EndingConfiguration;
import nl.wijkakkoord.participation.mandate.MandateConfiguration;
import nl.wijkakkoord.participation.mandate.PositionUse;
import nl.wijkakkoord.participation.name.NameTable;
import nl.wijkakkoord.participation.party.PartiesConfiguration;
import nl.wijkakkoord.participation.subject.SubjectConfiguration;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Import;

/** What for: the themes of a wijkaanpak, its ambitions, and the criteria that these are measured by. */
@SpringBootApplication
@Import({
    PartiesConfiguration.class,
    EndingConfiguration.class,
    MandateConfiguration.class,
    NameTable.class,
    PositionUse.HeardProjection.class,
    SubjectConfiguration.class
})
public class AmbitionsApplication {

    public static void main(String[] arguments) {
        System.setProperty("spring.config.name", "ambitions");
        SpringApplication.run(AmbitionsApplication.class, arguments);
    }
}
