// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven;

import static nl.wijkakkoord.opgaven.RunningOpgaven.issuer;
import static nl.wijkakkoord.opgaven.RunningOpgaven.service;
import static nl.wijkakkoord.opgaven.RunningOpgaven.topics;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.Event;
import nl.wijkakkoord.contracts.Json;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.ambitions.ChosenTheme;
import nl.wijkakkoord.contracts.ambitions.Ground;
import nl.wijkakkoord.contracts.ambitions.ThemeEvent.ThemeChosen;
import nl.wijkakkoord.contracts.ambitions.ThemeStatus;
import nl.wijkakkoord.contracts.decisions.RoundEvent.RoundClosed;
import nl.wijkakkoord.contracts.decisions.Verdict;
import nl.wijkakkoord.contracts.stakeholders.MemberRole;
import nl.wijkakkoord.contracts.stakeholders.MembershipEvent.MemberJoined;
import nl.wijkakkoord.contracts.stakeholders.PartyKind;
import nl.wijkakkoord.contracts.stakeholders.WijkaanpakEvent.PartyAdmitted;
import nl.wijkakkoord.contracts.subjects.SubjectRef;
import nl.wijkakkoord.platform.identity.MemberIds;
import nl.wijkakkoord.platform.inbox.ConsumedPositions;
import nl.wijkakkoord.platform.testing.TestHttp.Answer;
import tools.jackson.databind.JsonNode;

/**
 * A wijkaanpak of a test's own, as other services tell of it on their topics: one member per organisation, and the theme
 * klimaatadaptatie.
 */
public final class Neighbourhood {
    public static final Duration SOON = Duration.ofSeconds(20);
    public static final String THEME = "klimaatadaptatie";
    private static final LocalDate YESTERDAY = LocalDate.now().minusDays(1);

    public final UUID wijkaanpak = UUID.randomUUID();

    public Neighbourhood(OrganisationId... parties) {
        for (var party : parties) {
            admit(party);
        }
        choose(THEME);
    }

    /** The wijkaanpak takes the theme along. */
    public void choose(String theme) {
        var themes = UUID.randomUUID();
        tell(
                "ambitions",
                themes,
                new ThemeChosen(
                        themes,
                        wijkaanpak,
                        new ChosenTheme(
                                theme,
                                theme,
                                ThemeStatus.WANT,
                                new Ground(Ground.Kind.WISH, "Wens van bewoners"),
                                null,
                                List.of()),
                        1,
                        all(),
                        by(Example.MUNICIPALITY),
                        now()));
    }

    /** The parties decided on this version in a round. */
    public UUID decide(SubjectRef subject, boolean agreed) {
        var round = UUID.randomUUID();
        tell(
                "decisions",
                round,
                new RoundClosed(
                        round,
                        wijkaanpak,
                        List.of(new Verdict(subject, agreed, List.of())),
                        List.of(),
                        "wijkakkoord-outcome 1",
                        all(),
                        by(Example.MUNICIPALITY),
                        now()));
        return round;
    }

    /** The municipality proposes an opgave. */
    public UUID propose(String title) {
        return post(Example.MUNICIPALITY, "/opgaven", """
            {"theme": "klimaatadaptatie", "title": "%s", "description": "Schaduw en water tegen de hitte."}
            """.formatted(title)).id();
    }

    /** The parties take it up. */
    public void take(UUID opgave) {
        decide(opgave, true, null);
    }

    /** The parties take it up, or reject it for that reason. */
    public void decide(UUID opgave, boolean chosen, String reason) {
        var choice = post(
                Example.MUNICIPALITY,
                "/choices",
                Json.MAPPER
                        .createObjectNode()
                        .put("title", "Te verbinden opgaven")
                        .set(
                                "opgaven",
                                Json.MAPPER
                                        .createArrayNode()
                                        .add(Json.MAPPER
                                                .createObjectNode()
                                                .put("opgave", opgave.toString())
                                                .put("chosen", chosen)
                                                .put("reason", reason))));
        decide(subject(get(Example.MUNICIPALITY, "/choices/" + choice.id()).json()), true);
    }

    public static SubjectRef subject(JsonNode of) {
        return Json.MAPPER.treeToValue(of.path("subject"), SubjectRef.class);
    }

    public Answer get(OrganisationId organisation, String path, String... headers) {
        return service.http().get(address(path), token(organisation), headers);
    }

    /** @param body an object, or JSON as text */
    public Answer post(OrganisationId organisation, String path, Object body) {
        var content = body instanceof String text ? Json.MAPPER.readTree(text) : body;
        return service.http().post(address(path), token(organisation), content);
    }

    /** Replaces it at that version. */
    public Answer put(OrganisationId organisation, String path, long version, Object body) {
        return service.http().send("PUT", address(path), token(organisation), body, "If-Match", "\"" + version + "\"");
    }

    /** Publishes it, and waits until the service has heard it. */
    public void tell(String teller, UUID aggregate, Event event) {
        var position = topics.publish(teller, aggregate, 1, event).position();
        await().atMost(SOON)
                .pollInterval(Duration.ofMillis(20))
                .until(() -> service.bean(ConsumedPositions.class).position(teller, wijkaanpak) >= position);
    }

    public By by(OrganisationId organisation) {
        var member = service.bean(MemberIds.class).of(issuer.issuer(), "member of " + organisation);
        return new By(organisation, member);
    }

    public static Audience all() {
        return Audience.ofWijkaanpak();
    }

    public static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MILLIS);
    }

    private void admit(OrganisationId party) {
        tell(
                "stakeholders",
                wijkaanpak,
                new PartyAdmitted(
                        wijkaanpak, party, PartyKind.MUNICIPALITY, "Partij " + party, all(), by(party), now()));
        var membership = UUID.randomUUID();
        tell(
                "stakeholders",
                membership,
                new MemberJoined(
                        membership,
                        wijkaanpak,
                        party,
                        by(party).member(),
                        MemberRole.PROJECT_MEMBER,
                        YESTERDAY,
                        null,
                        all(),
                        by(party),
                        now()));
    }

    static String token(OrganisationId organisation) {
        return issuer.token("member of " + organisation, organisation);
    }

    /** What stands below the wijkaanpak has one part; what has an address of its own has more. */
    private String address(String path) {
        return path.lastIndexOf('/') > 0 ? "/opgaven/v1" + path : "/opgaven/v1/wijkaanpakken/" + wijkaanpak + path;
    }
}
