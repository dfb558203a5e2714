// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions;

import nl.wijkakkoord.platform.testing.TestClock;
import nl.wijkakkoord.platform.testing.TestIssuer;
import nl.wijkakkoord.platform.testing.TestService;
import nl.wijkakkoord.platform.testing.TestTopics;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/** The service, started once for all test classes that ask for it. */
public final class RunningAmbitions implements BeforeAllCallback {
    static TestIssuer issuer;
    static TestClock clock;
    static TestTopics topics;
    static TestService service;

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
                .computeIfAbsent(RunningAmbitions.class, _ -> start(), Servers.class);
    }

    private static Servers start() {
        issuer = TestIssuer.speakingFor(
                Example.MUNICIPALITY,
                Example.HOUSING,
                Example.GRID,
                Example.AUDITOR,
                Example.STRANGER,
                Example.OPERATOR);
        clock = TestClock.create();
        topics = new TestTopics("stakeholders", "opgaven", "decisions");
        service = TestService.start(AmbitionsApplication.class, "ambitions", clock.settings(), issuer);
        return new Servers(issuer, topics, service);
    }
}
