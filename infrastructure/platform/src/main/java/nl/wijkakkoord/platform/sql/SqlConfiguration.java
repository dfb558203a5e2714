// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.sql;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.convert.support.DefaultConversionService;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A row becomes a record by the names of its columns, also where these hold an array. */
@AutoConfiguration(before = JdbcClientAutoConfiguration.class)
public class SqlConfiguration {

    @Bean
    JdbcClient jdbcClient(NamedParameterJdbcTemplate template) {
        return client(template);
    }

    static JdbcClient client(NamedParameterJdbcTemplate template) {
        // Of ours there is no more to tell: it finds names of constants, and constructors that take the text.
        var conversion = new DefaultConversionService();
        conversion.addConverter(new SqlArrayToCollection(conversion));
        return JdbcClient.create(template, conversion);
    }
}
