// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.testing;

import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import nl.wijkakkoord.servers.Database;
import nl.wijkakkoord.servers.TestServers;
import org.awaitility.Awaitility;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;

/** A service under test, as it runs: on a free port, with a real PostgreSQL and a real Kafka. */
public final class TestService implements AutoCloseable {
    static {
        // What is waited for is mostly there at once; by itself Awaitility looks for the first time after 100 ms.
        Awaitility.setDefaultPollDelay(Duration.ZERO);
        Awaitility.setDefaultPollInterval(Duration.ofMillis(20));
        Awaitility.setDefaultTimeout(Duration.ofSeconds(30));
    }

    private final Class<?> application;
    private final String[] arguments;
    private final ConfigurableApplicationContext context;
    private final TestHttp http;

    private TestService(Class<?> application, String... arguments) {
        this.application = application;
        this.arguments = arguments;
        context = new SpringApplication(application).run(arguments);
        http = new TestHttp("http://127.0.0.1:" + context.getEnvironment().getProperty("local.server.port"));
    }

    /**
     * Starts a service.
     *
     * @param name of the service, and so of its configuration file
     * @param more settings of the test's own
     */
    public static TestService start(
            Class<?> application, String name, Map<String, Object> more, TestIssuer... issuers) {
        return start(application, name, TestServers.newDatabase(), more, issuers);
    }

    /** Starts an instance of a service, of which others may have the same database. */
    public static TestService start(
            Class<?> application, String name, Database database, Map<String, Object> more, TestIssuer... issuers) {
        var settings = settings(name, database);
        settings.putAll(TestIssuer.properties(issuers));
        settings.putAll(more);
        settings.put("server.port", 0);
        settings.put("server.address", "127.0.0.1");
        var arguments = settings.entrySet().stream()
                .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
                .toArray(String[]::new);
        return new TestService(application, arguments);
    }

    /** Starts another instance of it, on the same database. */
    public TestService another() {
        return new TestService(application, arguments);
    }

    /** For tests that let Spring start the service. */
    public static void settings(DynamicPropertyRegistry registry, String name, Database database) {
        settings(name, database).forEach((setting, value) -> registry.add(setting, () -> value));
    }

    public TestHttp http() {
        return http;
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /** @param rows as what follows {@code from} in SQL */
    public long count(String rows, Object... values) {
        return bean(JdbcClient.class)
                .sql("select count(*) from " + rows)
                .params(values)
                .query(Long.class)
                .single();
    }

    @Override
    public void close() {
        context.close();
    }

    private static Map<String, Object> settings(String name, Database database) {
        var settings = new TreeMap<String, Object>();
        settings.put("spring.config.name", name);
        settings.put("spring.datasource.url", database.url());
        settings.put("spring.datasource.username", database.runtime().user());
        settings.put("spring.datasource.password", database.runtime().password());
        settings.put("spring.flyway.url", database.url());
        settings.put("spring.flyway.user", database.owner().user());
        settings.put("spring.flyway.password", database.owner().password());
        settings.put("spring.kafka.bootstrap-servers", TestServers.bootstrapServers());
        settings.put("wijkakkoord.source", "urn:nld:oin:00000001999999990000:systeem:" + name);
        settings.put("wijkakkoord.operator", "oin:00000001999999990000");
        return settings;
    }
}
