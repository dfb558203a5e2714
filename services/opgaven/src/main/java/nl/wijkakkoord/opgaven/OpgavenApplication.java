// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** With what: the opgaven of a wijkaanpak, their measures, and the money that these need and have. */
@SpringBootApplication
public class OpgavenApplication {

    public static void main(String[] arguments) {
        System.setProperty("spring.config.name", "opgaven");
        SpringApplication.run(OpgavenApplication.class, arguments);
    }
}
