// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions;

import nl.wijkakkoord.platform.testing.TestClock;
import nl.wijkakkoord.platform.testing.TestIssuer;
import nl.wijkakkoord.platform.testing.TestService;
import nl.wijkakkoord.platform.testing.TestTopics;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/** The service, started once for all test classes that ask for it. */
public final class RunningDecisions implements BeforeAllCallback {
    static TestIssuer issuer;
    static TestTopics topics;
    static TestService service;
    static TestClock clock;

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
        context.getRoot()
                .getStore(Namespace.GLOBAL)
                .computeIfAbsent(RunningDecisions.class, _ -> start(), Servers.class);
    }

    private static Servers start() {
        issuer = TestIssuer.speakingFor(
                Example.MUNICIPALITY,
                Example.HOUSING,
                Example.GRID,
                Example.RESIDENTS,
                Example.ADVISER,
                Example.STRANGER);
        clock = TestClock.create();
        topics = new TestTopics("stakeholders", "ambitions", "opgaven", "decisions");
        service = TestService.start(DecisionsApplication.class, "decisions", clock.settings(), issuer);
        return new Servers(issuer, topics, service);
    }
}
