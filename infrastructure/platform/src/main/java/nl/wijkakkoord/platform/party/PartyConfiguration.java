// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.party;

import java.time.Clock;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;

@AutoConfiguration
public class PartyConfiguration {

    @Bean
    Parties parties(JdbcClient jdbc, Clock clock) {
        return new Parties(jdbc, clock);
    }
}
