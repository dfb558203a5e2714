// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.testing;

import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.Event;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.platform.identity.MemberIds;
import nl.wijkakkoord.platform.inbox.ConsumedPositions;
import nl.wijkakkoord.platform.testing.TestHttp.Answer;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/**
 * A service under test and what is around it: who signs its tokens, the time, and the topics that it hears.
 *
 * @param root of the service's paths, as {@code /decisions/v1}
 */
public record TestStack(String root, TestIssuer issuer, TestClock clock, TestTopics topics, TestService service)
        implements AutoCloseable {

    /** What a test class is extended with, so that its stack is closed after the last test class of all. */
    public abstract static class Extension implements BeforeAllCallback {
        private final TestStack stack;

        protected Extension(TestStack stack) {
            this.stack = stack;
        }

        @Override
        public void beforeAll(ExtensionContext context) {
            context.getRoot().getStore(Namespace.GLOBAL).computeIfAbsent(stack, _ -> stack);
        }
    }

    /**
     * Starts a service whose tokens may come from these organisations.
     *
     * @param name of the service, and so of its configuration file
     * @param more settings of the test's own
     */
    public static TestStack start(
            Class<?> application, String name, Map<String, Object> more, OrganisationId... organisations) {
        var clock = TestClock.create();
        var settings = new HashMap<>(clock.settings());
        settings.putAll(more);
        var issuer = TestIssuer.speakingFor(organisations);
        var others = Stream.of("stakeholders", "ambitions", "opgaven", "decisions")
                .filter(other -> !other.equals(name))
                .toArray(String[]::new);
        var topics = new TestTopics("stakeholders", "ambitions", "opgaven", "decisions");
        topics.sayToldUntil(clock, others);
        return new TestStack(
                "/" + name + "/v1", issuer, clock, topics, TestService.start(application, name, settings, issuer));
    }

    /** Publishes it, and waits until the service has heard it. */
    public long tell(String teller, UUID aggregate, long version, Event event) {
        var position = topics.publish(teller, aggregate, version, event).position();
        await().until(() -> heard(teller, event.wijkaanpak()) >= position);
        return position;
    }

    /** How far the service has heard this one. */
    public long heard(String teller, UUID wijkaanpak) {
        return service.bean(ConsumedPositions.class).position(teller, wijkaanpak);
    }

    /** The one member of an organisation, as the service knows it. */
    public By by(OrganisationId organisation) {
        return new By(
                organisation, service.bean(MemberIds.class).of(issuer.issuer(), subject(organisation), organisation));
    }

    /** As it stands in events. */
    public Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    /** Of the one member of an organisation. */
    public String token(OrganisationId organisation) {
        return issuer.token(subject(organisation), organisation);
    }

    /** @param path below the root, as in all that follow */
    public Answer get(OrganisationId organisation, String path, String... headers) {
        return service.http().get(root + path, token(organisation), headers);
    }

    public Answer post(OrganisationId organisation, String path, Object body) {
        return service.http().post(root + path, token(organisation), body);
    }

    public Answer send(String method, OrganisationId organisation, String path, Object body, String... headers) {
        return service.http().send(method, root + path, token(organisation), body, headers);
    }

    @Override
    public void close() {
        service.close();
        topics.close();
        issuer.close();
    }

    private static String subject(OrganisationId organisation) {
        return "member of " + organisation;
    }
}
