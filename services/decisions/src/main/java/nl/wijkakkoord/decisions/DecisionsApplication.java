// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions;

import nl.wijkakkoord.participation.ending.EndingConfiguration;
import nl.wijkakkoord.participation.mandate.MandateConfiguration;
import nl.wijkakkoord.participation.name.NameTable;
import nl.wijkakkoord.participation.party.PartiesConfiguration;
import nl.wijkakkoord.participation.subject.SubjectConfiguration;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Import;

/** Agreed: the decision procedure, rounds, and the positions that parties take in them. */
@SpringBootApplication
@Import({
    PartiesConfiguration.class,
    EndingConfiguration.class,
    MandateConfiguration.class,
    NameTable.class,
    SubjectConfiguration.class
})
public class DecisionsApplication {

    public static void main(String[] arguments) {
        System.setProperty("spring.config.name", "decisions");
        SpringApplication.run(DecisionsApplication.class, arguments);
    }
}
