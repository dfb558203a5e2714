// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders;

import java.util.Map;
import nl.wijkakkoord.platform.testing.TestHttp;
import nl.wijkakkoord.platform.testing.TestIssuer;
import nl.wijkakkoord.platform.testing.TestService;
import nl.wijkakkoord.platform.testing.TestTopics;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/** The service as it runs, once for all tests over HTTP: each makes a wijkaanpak of its own. */
public final class RunningService implements BeforeAllCallback {
    private static Parts parts;

    record Parts(TestIssuer issuer, TestTopics topics, TestService service) implements AutoCloseable {

        static Parts start() {
            var issuer = TestIssuer.speakingFor(
                    Neighbourhood.MUNICIPALITY,
                    Neighbourhood.ASSOCIATION,
                    Neighbourhood.AUDITOR,
                    Neighbourhood.STRANGER,
                    Neighbourhood.OPERATOR);
            var topics = new TestTopics("ambitions", "opgaven", "decisions");
            var settings =
                    Map.<String, Object>of("wijkakkoord.municipalities.GM0200", Neighbourhood.MUNICIPALITY.value());
            return new Parts(
                    issuer, topics, TestService.start(StakeholdersApplication.class, "stakeholders", settings, issuer));
        }

        @Override
        public void close() {
            service.close();
            topics.close();
            issuer.close();
        }
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        parts = context.getRoot()
                .getStore(Namespace.create(RunningService.class))
                .computeIfAbsent(Parts.class, _ -> Parts.start(), Parts.class);
    }

    static TestHttp http() {
        return parts.service().http();
    }

    static TestIssuer issuer() {
        return parts.issuer();
    }

    static TestTopics topics() {
        return parts.topics();
    }

    public static <T> T bean(Class<T> type) {
        return parts.service().bean(type);
    }
}
