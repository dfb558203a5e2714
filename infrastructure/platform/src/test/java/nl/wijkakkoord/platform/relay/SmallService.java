// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.relay;

import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wijkakkoord.platform.inbox.InboxConfiguration;
import nl.wijkakkoord.platform.tracing.TracingConfiguration;
import nl.wijkakkoord.servers.Database;
import nl.wijkakkoord.servers.TestServers;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration;
import org.springframework.boot.micrometer.metrics.autoconfigure.CompositeMeterRegistryAutoConfiguration;
import org.springframework.boot.micrometer.metrics.autoconfigure.MetricsAutoConfiguration;
import org.springframework.boot.micrometer.metrics.autoconfigure.export.simple.SimpleMetricsExportAutoConfiguration;
import org.springframework.boot.micrometer.observation.autoconfigure.ObservationAutoConfiguration;
import org.springframework.boot.micrometer.tracing.autoconfigure.MicrometerTracingAutoConfiguration;
import org.springframework.boot.micrometer.tracing.opentelemetry.autoconfigure.OpenTelemetryTracingAutoConfiguration;
import org.springframework.boot.opentelemetry.autoconfigure.OpenTelemetrySdkAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;

/** An instance of a service that has only a relay and an inbox, on a real database and a real broker. */
public final class SmallService {
    private static final Random RANDOM = new Random();

    private SmallService() {}

    @Configuration(proxyBeanMethods = false)
    @ImportAutoConfiguration({
        DataSourceAutoConfiguration.class,
        DataSourceTransactionManagerAutoConfiguration.class,
        TransactionAutoConfiguration.class,
        JdbcTemplateAutoConfiguration.class,
        JdbcClientAutoConfiguration.class,
        FlywayAutoConfiguration.class,
        KafkaAutoConfiguration.class,
        MetricsAutoConfiguration.class,
        CompositeMeterRegistryAutoConfiguration.class,
        SimpleMetricsExportAutoConfiguration.class,
        MicrometerTracingAutoConfiguration.class,
        ObservationAutoConfiguration.class,
        OpenTelemetrySdkAutoConfiguration.class,
        OpenTelemetryTracingAutoConfiguration.class,
        TracingConfiguration.class,
        RelayConfiguration.class,
        InboxConfiguration.class
    })
    static class Parts {}

    /** A name that no other test uses. */
    public static String newName() {
        return Stream.generate(() -> (char) ('a' + RANDOM.nextInt(26)))
                .limit(12)
                .map(String::valueOf)
                .collect(Collectors.joining("", "test-", ""));
    }

    public static String source(String service) {
        return "urn:nld:oin:00000001234567892000:systeem:" + service;
    }

    public static ConfigurableApplicationContext start(String service, Database database, Object... more) {
        return start(service, database, Map.of(), more);
    }

    public static ConfigurableApplicationContext start(
            String service, Database database, Map<String, Object> settings, Object... more) {
        return new SpringApplicationBuilder(Parts.class)
                .web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                .properties(settings)
                .properties("logging.level.org.apache.kafka=warn", "logging.level.kafka=warn")
                .properties("logging.level.state.change.logger=warn", "logging.level.org.flywaydb=warn")
                .properties(Map.of(
                        "wijkakkoord.source", source(service),
                        "spring.kafka.bootstrap-servers", TestServers.bootstrapServers(),
                        "spring.datasource.url", database.url(),
                        "spring.datasource.username", database.runtime().user(),
                        "spring.datasource.password", database.runtime().password(),
                        "spring.flyway.user", database.owner().user(),
                        "spring.flyway.password", database.owner().password(),
                        "spring.flyway.locations", "classpath:db/platform",
                        "spring.flyway.placeholders.runtime", database.runtime().user()))
                .initializers(context -> Stream.of(more)
                        .forEach(bean -> context.getBeanFactory()
                                .registerSingleton(bean.getClass().getName(), bean)))
                .run();
    }
}
