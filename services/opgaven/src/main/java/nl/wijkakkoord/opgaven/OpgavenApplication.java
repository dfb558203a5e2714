// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven;

import nl.wijkakkoord.participation.ending.EndingConfiguration;
import nl.wijkakkoord.participation.mandate.MandateConfiguration;
import nl.wijkakkoord.participation.mandate.PositionUse;
import nl.wijkakkoord.participation.name.NameTable;
import nl.wijkakkoord.participation.party.PartiesConfiguration;
import nl.wijkakkoord.participation.subject.SubjectConfiguration;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Import;

/** With what: the opgaven of a wijkaanpak, their measures, and the money that these need and have. */
@SpringBootApplication
@Import({
    PartiesConfiguration.class,
    EndingConfiguration.class,
    MandateConfiguration.class,
    NameTable.class,
    PositionUse.HeardProjection.class,
    SubjectConfiguration.class
})
public class OpgavenApplication {

    public static void main(String[] arguments) {
        System.setProperty("spring.config.name", "opgaven");
        SpringApplication.run(OpgavenApplication.class, arguments);
    }
}
