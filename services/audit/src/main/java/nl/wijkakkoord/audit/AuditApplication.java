// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.audit;

import nl.wijkakkoord.participation.reader.ReaderConfiguration;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Import;

/** Proof: one journal of the events of every service, and what it says of the past. */
@SpringBootApplication
@Import(ReaderConfiguration.class)
public class AuditApplication {

    public static void main(String[] arguments) {
        System.setProperty("spring.config.name", "audit");
        SpringApplication.run(AuditApplication.class, arguments);
    }
}
