// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders;

import static nl.wijkakkoord.platform.testing.TestHttp.body;
import static nl.wijkakkoord.stakeholders.Neighbourhood.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.wijkakkoord.contracts.Digest;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.platform.testing.TestHttp.Answer;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.node.ObjectNode;

/** A wijkaanpak of its own for each test, told over HTTP. */
final class Story {
    static final Map<String, Object> CONTACT =
            Map.of("name", "Projectbureau wijkaanpak", "email", "projectbureau@gemeente.example");

    private static final String BASE = "/stakeholders/v1";

    /** Subject of whoever is the contact of its organisation. */
    static final String DESK = "desk";

    private UUID wijkaanpak;

    /** Started by the municipality. */
    static Story started() {
        var story = new Story();
        story.wijkaanpak = story.post("/wijkaanpakken", MUNICIPALITY, newWijkaanpak("WK020003", "BU02000301"))
                .id();
        return story;
    }

    /** Joined by the housing association as well. */
    static Story joined() {
        var story = started();
        story.post("/invitations", MUNICIPALITY, invitation(ASSOCIATION));
        story.post("/acceptances", ASSOCIATION, Map.of("contact", CONTACT));
        return story;
    }

    UUID wijkaanpak() {
        return wijkaanpak;
    }

    static Map<String, Object> newWijkaanpak(String... codes) {
        var area = Map.of("municipality", "GM0200", "year", 2026, "codes", List.of(codes));
        return Map.of(
                "name", "Wijkaanpak Zuid", "initiatorName", "Gemeente Apeldoorn", "area", area, "contact", CONTACT);
    }

    static Map<String, Object> invitation(OrganisationId organisation) {
        return Map.of(
                "organisation",
                organisation.value(),
                "kind",
                "housing-association",
                "name",
                organisation.equals(ASSOCIATION) ? "Woningcorporatie De Voorbeeldhof" : "Organisatie " + organisation);
    }

    static Map<String, Object> member(String subject, String role, String from, String until) {
        var member = body("""
            {"issuer": "%s", "subject": "%s", "name": "Naam van %2$s", "email": "%2$s@voorbeeld.example",
             "role": "%s", "from": "%s"}
            """, RunningService.issuer().issuer(), subject, role, from);
        member.put("until", until);
        return member;
    }

    static Map<String, Object> mandate(UUID member, String from, String until) {
        var mandate = body("""
            {"member": "%s", "subjects": ["direction", "decision-procedure"], "maximumCents": 25000000, "from": "%s",
             "grantingBody": "College van B&W", "evidence": {"title": "Collegebesluit", "digest": "%s"}}
            """, member, from, Digest.of(new byte[] {1}));
        mandate.put("until", until);
        return mandate;
    }

    static Map<String, Object> statement(String text) {
        return Map.of(
                "title", "Richting voor de wijk Zuid", "sections", List.of(Map.of("name", "doelen", "text", text)));
    }

    static String token(String subject, OrganisationId organisation) {
        return RunningService.issuer().token(subject + " of " + organisation, organisation);
    }

    /** @param path below the base, or below this wijkaanpak when it is one of its own */
    Answer get(String path, OrganisationId organisation) {
        return RunningService.http().get(address(path), token(DESK, organisation));
    }

    Answer post(String path, OrganisationId organisation, Object body) {
        return RunningService.http().post(address(path), token(DESK, organisation), body);
    }

    Answer send(String method, String path, OrganisationId organisation, Object body, String... headers) {
        return RunningService.http().send(method, address(path), token(DESK, organisation), body, headers);
    }

    /** Puts something of the association on the table, for its own eyes; its title is its text. */
    UUID interest(String kind, String text) {
        return post("/interests", ASSOCIATION, Map.of("kind", kind, "title", text, "text", text))
                .id();
    }

    /** @param interest of the association */
    Answer share(UUID interest, String with) {
        return post("/interests/" + interest + "/sharing", ASSOCIATION, Map.of("with", with));
    }

    /** @param path of the thing, below the base */
    static Answer erase(String path, String token) {
        return RunningService.http().post(BASE + path + "/erasure", token, Map.of("reason", "Op verzoek"));
    }

    static String operator() {
        return RunningService.issuer()
                .tokenOf("operator", Neighbourhood.OPERATOR)
                .scope("operator")
                .signed();
    }

    /** What its events say, in their order. */
    static List<String> stored(UUID thing) {
        return RunningService.bean(JdbcClient.class)
                .sql("select convert_from(payload, 'UTF8') from event where aggregate_identifier = ?"
                        + " order by sequence_number")
                .param(thing.toString())
                .query(String.class)
                .list();
    }

    /** A whole problem, but for the address that was asked for and the number of the problem itself. */
    static List<Object> told(Answer answer, UUID thing) {
        var problem = (ObjectNode) answer.json();
        assertThat(problem.remove("instance").asString()).startsWith("urn:uuid:");
        return List.of(answer.status(), problem.toString().replace(thing.toString(), ""));
    }

    /** Makes a member of its organisation of somebody. */
    UUID join(OrganisationId organisation, String subject, String role, String from, String until) {
        var body = new HashMap<>(member(subject, role, from, until));
        body.put("subject", subject + " of " + organisation);
        return post("/members", organisation, body).id();
    }

    /** Whose membership this is. */
    UUID memberOf(UUID membership) {
        return UUID.fromString(get("/memberships/" + membership, MUNICIPALITY).textAt("/member"));
    }

    static LocalDate today() {
        return LocalDate.now(Neighbourhood.CLOCK.getZone());
    }

    /** A moment after everything recorded so far, and before everything that follows. */
    static Instant afterwards() {
        // Recorded times are whole milliseconds.
        var moment = Instant.now().truncatedTo(ChronoUnit.MILLIS).plusMillis(1);
        await().pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(1))
                .until(() -> !Instant.now().isBefore(moment.plusMillis(1)));
        return moment;
    }

    /** What is not an address of a thing of its own stands below the wijkaanpak. */
    private String address(String path) {
        return path.matches(
                        "/wijkaanpakken.*|/guide.*|/(memberships|mandates|directions|interests|relations|options|overviews|assessments|bodies|koppelkansen|attachments|meetings|tags|task-assignments|silences|endings|contact-proposals)/.*")
                ? BASE + path
                : BASE + "/wijkaanpakken/" + wijkaanpak + path;
    }
}
