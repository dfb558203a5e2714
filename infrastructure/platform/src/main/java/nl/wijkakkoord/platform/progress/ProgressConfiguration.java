// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.progress;

import java.time.Clock;
import nl.wijkakkoord.platform.relay.RelayConfiguration;
import nl.wijkakkoord.platform.relay.ServiceProperties;
import nl.wijkakkoord.platform.store.OpenWrites;
import nl.wijkakkoord.platform.store.StoreConfiguration;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.kafka.core.KafkaAdmin;

/** Says of a service that records events how far it has told them. */
@AutoConfiguration(after = {RelayConfiguration.class, StoreConfiguration.class})
@ConditionalOnBean(OpenWrites.class)
public class ProgressConfiguration {

    @Bean
    @DependsOnDatabaseInitialization
    Teller teller(ServiceProperties service, JdbcClient jdbc, OpenWrites writes, KafkaAdmin admin, Clock clock) {
        return new Teller(
                service.service(), jdbc, writes, () -> new ToldUntil(admin.getConfigurationProperties()), clock);
    }
}
