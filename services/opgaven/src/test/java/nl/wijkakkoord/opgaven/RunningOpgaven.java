// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven;

import java.util.Map;
import nl.wijkakkoord.platform.testing.TestIssuer;
import nl.wijkakkoord.platform.testing.TestService;
import nl.wijkakkoord.platform.testing.TestTopics;
import nl.wijkakkoord.servers.Database;
import nl.wijkakkoord.servers.TestServers;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/** The service, started once for all test classes that ask for it. */
public final class RunningOpgaven implements BeforeAllCallback {
    static TestIssuer issuer;
    static TestTopics topics;
    static TestService service;
    private static Database database;

    private record Servers(TestIssuer issuer, TestTopics topics, TestService service) implements AutoCloseable {
        @Override
        public void close() {
            service.close();
            topics.close();
            issuer.close();
        }
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        context.getRoot().getStore(Namespace.GLOBAL).computeIfAbsent(RunningOpgaven.class, _ -> start(), Servers.class);
    }

    /** Another instance, on the same database. */
    static TestService another() {
        return TestService.start(OpgavenApplication.class, "opgaven", database, Map.of(), issuer);
    }

    private static Servers start() {
        issuer = TestIssuer.speakingFor(
                Example.MUNICIPALITY, Example.HOUSING, Example.GRID, Example.AUDITOR, Example.STRANGER);
        topics = new TestTopics("stakeholders", "ambitions", "decisions");
        database = TestServers.newDatabase();
        service = another();
        return new Servers(issuer, topics, service);
    }
}
