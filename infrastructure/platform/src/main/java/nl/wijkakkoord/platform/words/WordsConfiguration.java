// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.words;

import nl.wijkakkoord.platform.identity.Readers;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Words that stand beside the events. */
@AutoConfiguration
public class WordsConfiguration {

    @Bean
    Words erasableWords(JdbcClient jdbc, Readers readers) {
        return new Words(jdbc, readers);
    }

    @Bean
    Salts salts() {
        return new Salts();
    }
}
