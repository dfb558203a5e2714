// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders;

import static nl.wijkakkoord.stakeholders.Neighbourhood.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.Digest;
import nl.wijkakkoord.contracts.Event;
import nl.wijkakkoord.contracts.Json;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.ambitions.AmbitionEvent.AmbitionAdopted;
import nl.wijkakkoord.contracts.ambitions.AmbitionEvent.CriteriaChanged;
import nl.wijkakkoord.contracts.ambitions.DefinitionEvent.DefinitionAgreed;
import nl.wijkakkoord.contracts.ambitions.DefinitionEvent.DefinitionReplaced;
import nl.wijkakkoord.contracts.decisions.Alternative;
import nl.wijkakkoord.contracts.decisions.MandateCitation;
import nl.wijkakkoord.contracts.decisions.RoundEvent.RoundOpened;
import nl.wijkakkoord.contracts.opgaven.BudgetEvent.BudgetLineEntered;
import nl.wijkakkoord.contracts.opgaven.BudgetEvent.MoneyCommitted;
import nl.wijkakkoord.contracts.opgaven.BudgetEvent.MoneyConfirmed;
import nl.wijkakkoord.contracts.opgaven.GrantEvent.MoneyGranted;
import nl.wijkakkoord.contracts.opgaven.Purpose;
import nl.wijkakkoord.contracts.opgaven.SchemeEntry;
import nl.wijkakkoord.contracts.opgaven.SchemeKind;
import nl.wijkakkoord.contracts.opgaven.YearAmount;
import nl.wijkakkoord.contracts.stakeholders.Evidence;
import nl.wijkakkoord.contracts.subjects.SubjectEvent.SectionFrozen;
import nl.wijkakkoord.contracts.subjects.SubjectRef;
import nl.wijkakkoord.contracts.subjects.SubjectType;
import nl.wijkakkoord.platform.testing.TestHttp.Answer;
import nl.wijkakkoord.platform.testing.TestRound;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

@ExtendWith(RunningService.class)
class OnboardingHttpTest {
    private static final UUID AMBITION = UUID.fromString("6b1a5c0e-97b5-4a53-9f42-c1f1a6a4cf0a");

    private final Story story = Story.started();
    private final Map<UUID, SubjectRef> subjects = new HashMap<>();
    private int position;
    private int told;

    @Test
    void who_joins_sees_what_was_in_force_then_and_signs_for_it() {
        // Given
        var first = opened(SubjectType.AMBITION, AMBITION, 1, Audience.ofWijkaanpak());
        closed(first, true);
        var definition = opened(SubjectType.DEFINITION, UUID.randomUUID(), 1, Audience.ofWijkaanpak());
        closed(definition, true);
        var open = opened(SubjectType.DEFINITION, UUID.randomUUID(), 1, Audience.ofWijkaanpak());
        opened(SubjectType.DEFINITION, UUID.randomUUID(), 1, Audience.of(MUNICIPALITY));
        var afterwards = join();
        var second = opened(SubjectType.AMBITION, AMBITION, 2, Audience.ofWijkaanpak(), afterwards);
        closed(second, true, afterwards);

        // When
        var signed = sign(ASSOCIATION, digest());

        // Then
        assertThat(signed.status()).isEqualTo(200);
        var received = dossier();
        assertThat(received.at("/dossier/ambition/round").asString()).isEqualTo(first.toString());
        assertThat(received.at("/dossier/definitions/0/round").asString()).isEqualTo(definition.toString());
        assertThat(received.at("/dossier/openRounds"))
                .singleElement()
                .extracting(round -> round.path("round").asString())
                .isEqualTo(open.toString());
        assertThat(received.path("receipt").has("at")).isTrue();
        assertThat(Digest.of(received.path("canonical").asString().getBytes(StandardCharsets.UTF_8)))
                .hasToString(received.path("digest").asString());
    }

    @Test
    void a_dossier_is_signed_for_as_it_is_and_by_whose_it_is() {
        // Given
        join();

        // When
        var wrong = sign(ASSOCIATION, Digest.of(new byte[1]).value());
        var byAnother = sign(STRANGER, digest());

        // Then
        assertThat(wrong.problem()).isEqualTo("dossier-differs");
        assertThat(byAnother.status()).isEqualTo(404);
    }

    @Test
    void a_dossier_is_signed_for_once() {
        // Given
        join();
        sign(ASSOCIATION, digest());

        // When
        var again = sign(ASSOCIATION, digest());

        // Then
        assertThat(again.problem()).isEqualTo("dossier-already-received");
    }

    @Test
    void of_two_rivals_the_dossier_holds_the_one_that_is_in_force_with_its_text() {
        // Given
        var before = UUID.randomUUID();
        closed(opened(SubjectType.DEFINITION, before, 1, Audience.ofWijkaanpak()), true);
        var rival = UUID.randomUUID();
        freeze(rival, "Ook later nut.");
        var round = opened(SubjectType.DEFINITION, rival, 1, Audience.ofWijkaanpak());
        closed(round, true);
        replace(before, rival, round);

        // When
        join();

        // Then
        assertThat(dossier().at("/dossier/definitions").findValuesAsString("round"))
                .containsExactly(round.toString());
        assertThat(dossier().at("/texts/agreements/0/id").asString()).isEqualTo(rival.toString());
        assertThat(dossier().at("/texts/agreements/0/sections/0/canonical").asString())
                .contains("Ook later nut.");
    }

    @Test
    void a_change_of_criteria_is_in_force_until_a_next_ambition_that_does_not_carry_it() {
        // Given
        var dropped = UUID.randomUUID();
        var carried = UUID.randomUUID();
        for (var change : List.of(dropped, carried)) {
            closed(opened(SubjectType.CRITERIA_CHANGE, change, 1, Audience.ofWijkaanpak()), true);
            changed(change);
        }
        var round = opened(SubjectType.AMBITION, AMBITION, 2, Audience.ofWijkaanpak());
        closed(round, true);
        adopted(round);
        changed(carried);

        // When
        join();

        // Then
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(
                                dossier().at("/dossier/otherAgreements").findValuesAsString("id"))
                        .containsExactly(carried.toString()));
    }

    @Test
    void working_agreements_of_meetings_are_in_the_dossier_as_they_were_known() {
        // Given
        join();
        var meetings = new Meetings(story);
        var anna = story.join(MUNICIPALITY, "anna", "project-member", "2026-01-01", null);
        var meeting = meetings.call("meeting", "wijkaanpak");
        meetings.record(MUNICIPALITY, meeting, anna);
        join(STRANGER);

        // When
        meetings.record(MUNICIPALITY, meetings.call("meeting", "wijkaanpak"), anna);

        // Then
        var read = story.get("/onboarding-dossier", STRANGER).json();
        assertThat(read.at("/dossier/workingAgreements").findValuesAsString("meeting"))
                .containsExactly(meeting.toString());
        assertThat(read.at("/texts/workingAgreements/0/agreements/0").asString())
                .isEqualTo("Elke twee weken overleg.");
        var words = Json.canonical(List.of("Elke twee weken overleg."));
        assertThat(read.at("/dossier/workingAgreements/0/digest").asString())
                .isEqualTo(Digest.of(words).toString());
        assertThat(dossier().at("/dossier/workingAgreements")).isEmpty();
    }

    @Test
    void a_contradiction_that_was_open_on_joining_is_in_the_dossier() {
        // Given
        join();
        var relation = contradiction();

        // When
        join(STRANGER);

        // Then
        assertThat(story.get("/onboarding-dossier", STRANGER).textAt("/dossier/openContradictions/0/relation"))
                .isEqualTo(relation.toString());
        assertThat(dossier().at("/dossier/openContradictions")).isEmpty();
    }

    @Test
    void what_was_decided_among_some_resolves_no_contradiction_before_all() {
        // Given
        join();
        var relation = contradiction();
        var confined = openedOn(relation, Audience.of(MUNICIPALITY));
        closed(confined, true);
        var open = openedOn(relation, Audience.ofWijkaanpak());
        closed(open, true);
        var onSomethingElse = opened(SubjectType.DEFINITION, UUID.randomUUID(), 1, Audience.ofWijkaanpak());
        closed(onSomethingElse, true);

        // When
        var elsewhere = resolve(relation, onSomethingElse);
        var among = resolve(relation, confined);
        var together = resolve(relation, open);

        // Then
        assertThat(elsewhere.problem()).isEqualTo("round-not-on-relation");
        assertThat(among.problem()).isEqualTo("round-not-heard-of");
        assertThat(together.status()).isEqualTo(200);
    }

    @Test
    void a_cancelled_round_is_not_open_any_more_and_resolves_nothing() {
        // Given
        join();
        var relation = contradiction();
        var round = opened(SubjectType.DEFINITION, UUID.randomUUID(), 1, Audience.ofWijkaanpak());
        movedTo(round, Story.afterwards().plus(Duration.ofDays(3)));
        cancelled(round);

        // When
        var answer = resolve(relation, round);

        // Then
        assertThat(answer.problem()).isEqualTo("round-not-heard-of");
        assertThat(story.get("/exit", ASSOCIATION).json().path("openRounds")).isEmpty();
    }

    @Test
    void only_the_joiner_signs_and_only_a_party_has_a_dossier() {
        // Given
        join();

        // When
        var dossier = dossier();

        // Then
        assertThat(dossier.at("/allowedActions/0/code").asString()).isEqualTo("not-taking-part");
        assertThat(story.get("/onboarding-dossier?organisation=" + STRANGER, MUNICIPALITY)
                        .status())
                .isEqualTo(404);
    }

    @Test
    void an_exit_lists_what_it_touches() {
        // Given
        join();
        var round = opened(SubjectType.AMBITION, AMBITION, 1, Audience.ofWijkaanpak());
        var koppelkans = story.post("/koppelkansen", ASSOCIATION, """
            {"kind": "social", "title": "Huisbezoek", "text": "Wij komen langs.", "from": "2027-01-01"}
            """).id();
        var membership = story.join(
                ASSOCIATION, "bestuurder", "board-member", Story.today().toString(), null);
        story.post(
                "/mandates",
                ASSOCIATION,
                Story.mandate(story.memberOf(membership), Story.today().toString(), null));
        var gone = story.join(ASSOCIATION, "vertrokken", "board-member", "2026-01-01", null);
        story.post("/mandates", ASSOCIATION, Story.mandate(story.memberOf(gone), "2026-01-01", null));
        story.post(
                "/memberships/" + gone + "/departure",
                ASSOCIATION,
                Map.of("until", Story.today().minusDays(1).toString()));
        var team = story.post(
                        "/bodies",
                        MUNICIPALITY,
                        Map.of("kind", "projectteam", "name", "Projectteam", "from", Story.today()))
                .id();
        story.post(
                "/bodies/" + team + "/seats",
                MUNICIPALITY,
                Map.of("membership", membership, "role", "chair", "from", Story.today()));

        // When
        var exit = story.get("/exit", ASSOCIATION).json();

        // Then
        assertThat(exit.at("/openRounds/0/round").asString()).isEqualTo(round.toString());
        assertThat(exit.path("mandates")).hasSize(1);
        assertThat(exit.at("/seats/0/body").asString()).isEqualTo(team.toString());
        assertThat(exit.at("/seats/0/membership").asString()).isEqualTo(membership.toString());
        assertThat(exit.at("/seats/0/role").asString()).isEqualTo("chair");
        assertThat(exit.path("interests")).isEmpty();
        assertThat(exit.at("/koppelkansen/0").asString()).isEqualTo(koppelkans.toString());
    }

    @Test
    void an_exit_lists_the_money_that_goes_along() {
        // Given
        join();
        var line = UUID.randomUUID();
        var years = List.of(new YearAmount(2027, 500_000_00));
        var own = new SchemeEntry("eigen-middelen", SchemeKind.OWN_MEANS, 1);
        var by = By.system(ASSOCIATION);
        var all = Audience.ofWijkaanpak();
        var citation = new MandateCitation(UUID.randomUUID(), 1, 7);
        var purpose = new Purpose(UUID.randomUUID(), UUID.randomUUID(), "uitvoering", 2027);
        var at = Story.afterwards();
        tellMoney(
                line,
                new BudgetLineEntered(
                        line,
                        story.wijkaanpak(),
                        ASSOCIATION,
                        "Onderhoudsfonds",
                        null,
                        null,
                        own,
                        years,
                        List.of(),
                        null,
                        null,
                        null,
                        all,
                        by,
                        at));
        tellMoney(line, new MoneyConfirmed(line, story.wijkaanpak(), years, citation, all, by, at));
        tellMoney(
                line,
                new MoneyCommitted(
                        line,
                        story.wijkaanpak(),
                        UUID.randomUUID(),
                        ASSOCIATION,
                        purpose,
                        200_000_00,
                        1,
                        null,
                        null,
                        citation,
                        all,
                        by,
                        at));

        awaitCount("owned_promise where line = ?", line);

        // When
        var exit = story.get("/exit", ASSOCIATION).json();

        // Then
        assertThat(exit.at("/money/0/line").asString()).isEqualTo(line.toString());
        assertThat(exit.at("/money/0/amountCents").asLong()).isEqualTo(500_000_00);
        assertThat(exit.at("/money/0/committedCents").asLong()).isEqualTo(200_000_00);
    }

    @Test
    void the_money_that_goes_along_is_what_the_last_decision_says_whichever_was_told_first() {
        // Given
        join();
        var line = UUID.randomUUID();
        var promise = UUID.randomUUID();
        var subsidy = new SchemeEntry("subsidie-provincie", SchemeKind.SUBSIDY_OF_PROVINCE, 1);
        var by = By.system(ASSOCIATION);
        var all = Audience.ofWijkaanpak();
        var at = Story.afterwards();
        var asked = List.of(new YearAmount(2027, 99_999_99));
        tellMoney(
                line,
                new BudgetLineEntered(
                        line,
                        story.wijkaanpak(),
                        ASSOCIATION,
                        "Bomen",
                        null,
                        null,
                        subsidy,
                        asked,
                        List.of(),
                        null,
                        null,
                        null,
                        all,
                        by,
                        at));
        tellMoney(line, granted(line, List.of(new YearAmount(2027, 30_000_00)), "2026-06-01", at));
        tellMoney(line, granted(line, asked, "2026-03-01", at));
        tellMoney(
                line,
                new MoneyCommitted(
                        line,
                        story.wijkaanpak(),
                        promise,
                        ASSOCIATION,
                        new Purpose(UUID.randomUUID(), UUID.randomUUID(), "uitvoering", 2027),
                        1,
                        1,
                        null,
                        null,
                        new MandateCitation(UUID.randomUUID(), 1, 7),
                        all,
                        by,
                        at));
        awaitCount("owned_promise where line = ?", line);

        // When
        var exit = story.get("/exit", ASSOCIATION).json();

        // Then
        assertThat(exit.at("/money/0/amountCents").asLong()).isEqualTo(30_000_00);
    }

    @Test
    void the_initiator_stays_and_nobody_leaves_in_the_past() {
        // Given
        join();

        // When
        var initiator = leave(MUNICIPALITY, Story.today());
        var stranger = leave(STRANGER, Story.today());
        var past = leave(ASSOCIATION, Story.today().minusDays(1));

        // Then
        assertThat(initiator.problem()).isEqualTo("initiator-stays");
        assertThat(stranger.status()).isEqualTo(404);
        assertThat(past.problem()).isEqualTo("departure-in-the-past");
    }

    @Test
    void a_last_day_with_a_mistyped_year_is_followed_by_the_right_one() {
        // Given
        join();
        var mistyped = leave(ASSOCIATION, Story.today().plusYears(10));

        // When
        var right = leave(ASSOCIATION, Story.today().plusDays(3));

        // Then
        assertThat(List.of(mistyped.status(), right.status())).containsOnly(200);
        assertThat(story.get("/parties", MUNICIPALITY).items().findValuesAsString("until"))
                .containsExactly(Story.today().plusDays(3).toString());
        assertThat(story.get("/members?role=contact", MUNICIPALITY).items().findValuesAsString("until"))
                .containsOnly(Story.today().plusDays(3).toString());
    }

    @Test
    void a_party_leaves_by_itself_and_once() {
        // Given
        join();

        // When
        var left = leave(ASSOCIATION, Story.today());
        var again = leave(ASSOCIATION, Story.today());

        // Then
        assertThat(left.status()).isEqualTo(200);
        assertThat(again.problem()).isEqualTo("already-leaving");
        assertThat(story.get("/parties", MUNICIPALITY).items().findValuesAsString("until"))
                .containsExactly(Story.today().toString());
    }

    private MoneyGranted granted(UUID line, List<YearAmount> years, String decidedOn, Instant at) {
        var document = Digest.of(decidedOn.getBytes(StandardCharsets.UTF_8));
        return new MoneyGranted(
                line,
                story.wijkaanpak(),
                years,
                List.of(),
                LocalDate.parse(decidedOn),
                new Evidence("Beschikking", document),
                null,
                null,
                null,
                Audience.ofWijkaanpak(),
                By.system(ASSOCIATION),
                at);
    }

    private Answer leave(OrganisationId party, LocalDate until) {
        return story.post("/departure", party, Map.of("until", until, "reason", "Wij hebben hier geen woningen meer."));
    }

    /** @return a moment after it joined */
    private Instant join() {
        return join(ASSOCIATION);
    }

    private Instant join(OrganisationId joiner) {
        story.post("/invitations", MUNICIPALITY, Story.invitation(joiner));
        story.post("/acceptances", joiner, Map.of("contact", Story.CONTACT));
        return Story.afterwards();
    }

    /** Between an interest of the municipality and one of the association. */
    private UUID contradiction() {
        var interests = List.of(shared(MUNICIPALITY), shared(ASSOCIATION));
        var body = Map.of("kind", "contradiction", "interests", interests, "explanation", "Tempo kost geld.");
        return story.post("/relations", MUNICIPALITY, body).id();
    }

    private UUID shared(OrganisationId owner) {
        var body = Map.of("kind", "interest", "title", "Tempo", "text", "Snel en betaalbaar.");
        var interest = story.post("/interests", owner, body).id();
        story.post("/interests/" + interest + "/sharing", owner, Map.of("with", "wijkaanpak"));
        return interest;
    }

    private Answer sign(OrganisationId party, String digest) {
        return story.post("/onboarding-dossier/receipt", party, Map.of("digest", digest));
    }

    private JsonNode dossier() {
        return story.get("/onboarding-dossier?organisation=" + ASSOCIATION, MUNICIPALITY)
                .json();
    }

    private String digest() {
        return dossier().path("digest").asString();
    }

    private UUID opened(String type, UUID id, int version, Audience audience) {
        return opened(type, id, version, audience, Story.afterwards());
    }

    private UUID opened(String type, UUID id, int version, Audience audience, Instant at) {
        return opened(type, id, version, audience, at, UnaryOperator.identity());
    }

    private UUID openedOn(UUID relation, Audience audience) {
        return opened(
                SubjectType.DEFINITION,
                UUID.randomUUID(),
                1,
                audience,
                Story.afterwards(),
                round -> TestRound.resolving(round, relation));
    }

    private UUID opened(
            String type, UUID id, int version, Audience audience, Instant at, UnaryOperator<RoundOpened> change) {
        var round = UUID.randomUUID();
        var subject = new SubjectRef(type, id, version, Digest.of(new byte[] {(byte) version}));
        var alternatives = List.of(new Alternative(subject, "Ronde", null, null));
        var closesAt = at.plus(Duration.ofDays(14));
        var opened = told(round).opened(alternatives, List.of(), closesAt, audience, at, MUNICIPALITY, ASSOCIATION);
        tell(round, change.apply(opened));
        awaitRows("round = ?", round);
        subjects.put(round, subject);
        return round;
    }

    private void freeze(UUID definition, String text) {
        var canonical = "{\"name\":\"meaning\",\"text\":\"" + text + "\"}";
        var digest = Digest.of(canonical.getBytes(StandardCharsets.UTF_8));
        var all = Audience.ofWijkaanpak();
        ambitionsTell(
                definition,
                new SectionFrozen(
                        SubjectType.DEFINITION,
                        definition,
                        story.wijkaanpak(),
                        1,
                        "meaning",
                        digest,
                        canonical,
                        all,
                        CONTACT,
                        Story.afterwards()));
        awaitCount("frozen_section where subject = ?", definition);
    }

    private void replace(UUID definition, UUID rival, UUID round) {
        var all = Audience.ofWijkaanpak();
        var digest = Digest.of(new byte[] {1});
        ambitionsTell(
                definition,
                new DefinitionAgreed(
                        definition, story.wijkaanpak(), 1, "no-regret", digest, round, all, CONTACT, Instant.now()));
        ambitionsTell(
                definition,
                new DefinitionReplaced(
                        definition,
                        story.wijkaanpak(),
                        1,
                        "no-regret",
                        new SubjectRef(SubjectType.DEFINITION, rival, 1, digest),
                        round,
                        all,
                        CONTACT,
                        Instant.now()));
        awaitCount("agreed_definition where definition = ? and not in_force", definition);
    }

    private void changed(UUID change) {
        ambitionsTell(
                AMBITION,
                new CriteriaChanged(
                        AMBITION,
                        story.wijkaanpak(),
                        1,
                        2,
                        change,
                        UUID.randomUUID(),
                        List.of(),
                        Audience.ofWijkaanpak(),
                        CONTACT,
                        Instant.now()));
    }

    private void adopted(UUID round) {
        ambitionsTell(
                AMBITION,
                new AmbitionAdopted(
                        AMBITION,
                        story.wijkaanpak(),
                        2,
                        Digest.of(new byte[] {2}),
                        round,
                        3,
                        Audience.ofWijkaanpak(),
                        CONTACT,
                        Instant.now()));
    }

    private void ambitionsTell(UUID of, Event event) {
        RunningService.topics().publish("ambitions", of, ++told, event);
    }

    private Answer resolve(UUID relation, UUID round) {
        return story.post(
                "/relations/" + relation + "/resolution",
                MUNICIPALITY,
                Map.of("round", round, "explanation", "Zo is het besloten."));
    }

    private void closed(UUID round, boolean agreed) {
        closed(round, agreed, Story.afterwards());
    }

    private void closed(UUID round, boolean agreed, Instant at) {
        tell(round, told(round).closed(subjects.get(round), agreed, at));
        awaitRows("round = ? and closed_at is not null", round);
    }

    private void movedTo(UUID round, Instant closesAt) {
        tell(round, told(round).moved(closesAt, Audience.ofWijkaanpak(), Story.afterwards()));
        awaitRows("round = ? and closes_at = '" + closesAt + "'", round);
    }

    private void cancelled(UUID round) {
        tell(round, told(round).cancelled(List.of(subjects.get(round)), Audience.ofWijkaanpak(), Story.afterwards()));
        awaitRows("round = ? and cancelled", round);
    }

    private TestRound told(UUID round) {
        return new TestRound(round, story.wijkaanpak(), CONTACT);
    }

    private static void awaitCount(String rows, UUID of) {
        await().until(() -> RunningService.count(rows, of) > 0);
    }

    private void tell(UUID round, Event event) {
        RunningService.topics().publish("decisions", round, ++position, event);
    }

    private void tellMoney(UUID line, Event event) {
        RunningService.topics().publish("opgaven", line, ++position, event);
    }

    private static void awaitRows(String condition, UUID round) {
        await().until(() -> RunningService.count("heard_round where " + condition, round) > 0);
    }
}
