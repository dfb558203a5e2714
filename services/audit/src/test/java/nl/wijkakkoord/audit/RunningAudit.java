// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.audit;

import java.util.Map;
import nl.wijkakkoord.platform.testing.TestIssuer;
import nl.wijkakkoord.platform.testing.TestService;
import nl.wijkakkoord.platform.testing.TestTopics;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/** The service, started once for all test classes that ask for it. */
final class RunningAudit implements BeforeAllCallback {
    static TestIssuer issuer;
    static TestTopics topics;
    static TestService audit;

    private record Servers(TestIssuer issuer, TestTopics topics, TestService audit) implements AutoCloseable {
        @Override
        public void close() {
            audit.close();
            topics.close();
            issuer.close();
        }
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        context.getRoot().getStore(Namespace.GLOBAL).computeIfAbsent(RunningAudit.class, _ -> start(), Servers.class);
    }

    private static Servers start() {
        issuer = TestIssuer.speakingFor(
                Neighbourhood.MUNICIPALITY, Neighbourhood.ASSOCIATION, Neighbourhood.AUDITOR, Neighbourhood.STRANGER);
        topics = new TestTopics("stakeholders", "ambitions", "opgaven", "decisions");
        audit = TestService.start(AuditApplication.class, "audit", Map.of(), issuer);
        return new Servers(issuer, topics, audit);
    }
}
