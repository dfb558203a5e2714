// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.access;

import java.time.Clock;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Also for what answers no HTTP: feeds and exports obey the same audience. */
@AutoConfiguration
public class AccessConfiguration {

    @Bean
    Readers readers(JdbcClient jdbc, Clock clock) {
        return new Readers(jdbc, clock);
    }

    @Bean
    Access access(Readers readers) {
        return new Access(readers);
    }
}
