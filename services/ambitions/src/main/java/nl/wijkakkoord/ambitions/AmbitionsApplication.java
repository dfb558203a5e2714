// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions;

import nl.wijkakkoord.platform.mandate.MandatesHeard;
import nl.wijkakkoord.platform.party.PartiesHeard;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Import;

/** What for: the themes of a wijkaanpak, its ambitions, and the criteria that these are measured by. */
@SpringBootApplication
@Import({PartiesHeard.class, MandatesHeard.class})
public class AmbitionsApplication {

    public static void main(String[] arguments) {
        System.setProperty("spring.config.name", "ambitions");
        SpringApplication.run(AmbitionsApplication.class, arguments);
    }
}
