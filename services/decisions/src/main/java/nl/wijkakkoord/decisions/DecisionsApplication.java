// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions;

import nl.wijkakkoord.platform.mandate.MandatesHeard;
import nl.wijkakkoord.platform.party.PartiesHeard;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Import;

/** Agreed: the decision procedure, rounds, and the positions that parties take in them. */
@SpringBootApplication
@Import({PartiesHeard.class, MandatesHeard.class})
public class DecisionsApplication {

    public static void main(String[] arguments) {
        System.setProperty("spring.config.name", "decisions");
        SpringApplication.run(DecisionsApplication.class, arguments);
    }
}
