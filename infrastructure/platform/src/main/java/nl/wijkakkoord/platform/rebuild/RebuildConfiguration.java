// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.rebuild;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.function.ToDoubleFunction;
import javax.sql.DataSource;
import nl.wijkakkoord.platform.metrics.Metrics;
import nl.wijkakkoord.platform.store.StoreConfiguration;
import org.axonframework.config.Configuration;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** Makes search tables and views of other services' facts anew from events. */
@AutoConfiguration(after = StoreConfiguration.class)
public class RebuildConfiguration {

    @Bean
    Views views(ListableBeanFactory beans) {
        return new Views(beans);
    }

    @Bean
    OwnEvents ownEvents(JdbcClient jdbc, Configuration axon) {
        return new OwnEvents(jdbc, axon);
    }

    @Bean
    RebuildLog rebuildLog(JdbcClient jdbc) {
        return new RebuildLog(jdbc);
    }

    @Bean
    ViewsEndpoint viewsEndpoint(
            Views views,
            RebuildLog log,
            ObjectProvider<EventSource> sources,
            DataSource dataSource,
            JdbcClient jdbc,
            PlatformTransactionManager transactions) {
        var rebuilds = new Rebuilds(log, sources.orderedStream().toList(), dataSource, jdbc, transactions);
        return new ViewsEndpoint(views, rebuilds, log);
    }

    @Bean
    MeterBinder rebuildGauges(RebuildLog log) {
        return meters -> {
            gauge(Metrics.REBUILD_TOTAL, log, state -> state.total()).register(meters);
            gauge(Metrics.REBUILD_DONE, log, state -> state.done()).register(meters);
        };
    }

    private static Gauge.Builder<RebuildLog> gauge(String name, RebuildLog log, ToDoubleFunction<RebuildState> value) {
        return Gauge.builder(
                name,
                log,
                each -> each.states().stream().limit(1).mapToDouble(value).sum());
    }
}
