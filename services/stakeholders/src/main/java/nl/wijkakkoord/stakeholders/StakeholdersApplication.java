// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders;

import nl.wijkakkoord.participation.ending.EndedWijkaanpakken;
import nl.wijkakkoord.participation.subject.SubjectConfiguration;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Import;

/** Who takes part in a wijkaanpak: parties, members, mandates, auditors; and the direction they agree on. */
@SpringBootApplication
@Import({SubjectConfiguration.class, EndedWijkaanpakken.class})
@ConfigurationPropertiesScan
public class StakeholdersApplication {

    public static void main(String[] arguments) {
        System.setProperty("spring.config.name", "stakeholders");
        SpringApplication.run(StakeholdersApplication.class, arguments);
    }
}
