// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.words;

import nl.wijkakkoord.platform.access.Readers;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Words that stand beside the events. */
@AutoConfiguration
public class WordsConfiguration {

    @Bean
    ErasableTexts erasableWords(JdbcClient jdbc, Readers readers) {
        return new ErasableTexts(jdbc, readers);
    }

    @Bean
    Salts salts() {
        return new Salts();
    }

    @Bean
    ReasonsForSome reasonsForSome(ErasableTexts words, Salts salts) {
        return new ReasonsForSome(words, salts);
    }
}
