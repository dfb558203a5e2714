// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.overview;

import static nl.wijkakkoord.overview.RunningOverview.stack;
import static nl.wijkakkoord.participation.testing.TestParties.GRID;
import static nl.wijkakkoord.participation.testing.TestParties.HOUSING;
import static nl.wijkakkoord.participation.testing.TestParties.MUNICIPALITY;
import static nl.wijkakkoord.participation.testing.TestParties.STRANGER;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.Digest;
import nl.wijkakkoord.contracts.stakeholders.Evidence;
import nl.wijkakkoord.contracts.stakeholders.MandateEvent.MandateGranted;
import nl.wijkakkoord.contracts.stakeholders.MandateTerms;
import nl.wijkakkoord.contracts.stakeholders.MeetingCall;
import nl.wijkakkoord.contracts.stakeholders.MeetingEvent.MeetingCalled;
import nl.wijkakkoord.contracts.stakeholders.MeetingEvent.MeetingMoved;
import nl.wijkakkoord.contracts.stakeholders.MeetingKind;
import nl.wijkakkoord.contracts.stakeholders.OnboardingEvent.DossierReceived;
import nl.wijkakkoord.contracts.stakeholders.PartyKind;
import nl.wijkakkoord.contracts.stakeholders.RelatedInterest;
import nl.wijkakkoord.contracts.stakeholders.RelationEvent.InterestsRelated;
import nl.wijkakkoord.contracts.stakeholders.RelationEvent.RelationReopened;
import nl.wijkakkoord.contracts.stakeholders.RelationEvent.RelationResolved;
import nl.wijkakkoord.contracts.stakeholders.RelationKind;
import nl.wijkakkoord.contracts.stakeholders.SilenceEvent.NoticeGiven;
import nl.wijkakkoord.contracts.stakeholders.SilenceEvent.PartyResumed;
import nl.wijkakkoord.contracts.stakeholders.WijkaanpakEvent.PartyInvited;
import nl.wijkakkoord.contracts.subjects.SubjectRef;
import nl.wijkakkoord.platform.timeline.DutchDay;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What there is to do for taking part together. */
@ExtendWith(RunningOverview.class)
class StakeholdersToDoHttpTest {
    private static final Digest DIGEST = Digest.of(new byte[] {1});

    private final Neighbourhood zuid = new Neighbourhood(MUNICIPALITY, HOUSING);
    private final UUID id = UUID.randomUUID();

    @BeforeEach
    void a_way_to_decide() {
        zuid.haveProcedure();
    }

    @Test
    void who_is_invited_answers_and_then_reads_what_was_agreed_before() {
        // Given
        zuid.stakeholders(
                zuid.wijkaanpak,
                new PartyInvited(
                        zuid.wijkaanpak,
                        GRID,
                        PartyKind.GRID_OPERATOR,
                        "Netbeheerder",
                        Neighbourhood.all(),
                        zuid.by(MUNICIPALITY),
                        stack.now()));
        var invited = zuid.toDo(GRID);
        zuid.accept(GRID, PartyKind.GRID_OPERATOR);
        var joined = zuid.kinds(GRID);

        // When
        zuid.stakeholders(
                id,
                new DossierReceived(
                        id,
                        zuid.wijkaanpak,
                        GRID,
                        stack.now(),
                        DIGEST,
                        "{}",
                        Neighbourhood.all(),
                        zuid.by(GRID),
                        stack.now()));

        // Then
        assertThat(invited).singleElement().satisfies(item -> {
            assertThat(item.path("title").asString()).isEqualTo("Beantwoord de uitnodiging om mee te doen: Zuid");
            assertThat(item.at("/do/address").asString()).endsWith(zuid.wijkaanpak + "/acceptances");
        });
        assertThat(joined).containsExactly("receive-dossier");
        assertThat(zuid.kinds(GRID)).isEmpty();
        assertThat(zuid.kinds(HOUSING))
                .as("who was there before anything was agreed")
                .isEmpty();
    }

    @Test
    void a_meeting_is_for_all_until_the_end_of_its_day() {
        // Given
        var today = DutchDay.of(stack.now());
        zuid.stakeholders(
                id, called(today.plusDays(2), new MeetingCall("Startoverleg", "Buurthuis"), Neighbourhood.all()));
        var before = zuid.toDo(HOUSING).getFirst();

        // When
        zuid.stakeholders(
                id,
                new MeetingMoved(
                        id,
                        zuid.wijkaanpak,
                        today.minusDays(1),
                        null,
                        Neighbourhood.all(),
                        zuid.by(MUNICIPALITY),
                        stack.now()));

        // Then
        assertThat(before.path("title").asString())
                .isEqualTo("Kom naar de bijeenkomst, en zeg wat u wilt bespreken: Startoverleg");
        assertThat(Instant.parse(before.path("deadline").asString()))
                .isEqualTo(today.plusDays(3).atStartOfDay(DutchDay.ZONE).toInstant());
        assertThat(zuid.kinds(HOUSING)).isEmpty();
    }

    @Test
    void a_confidential_meeting_is_for_whom_it_names_and_says_nothing_of_what_it_is_about() {
        // Given
        zuid.accept(GRID, PartyKind.GRID_OPERATOR);

        // When
        zuid.stakeholders(id, called(DutchDay.of(stack.now()), null, Audience.of(MUNICIPALITY, HOUSING)));

        // Then
        assertThat(zuid.toDo(HOUSING))
                .singleElement()
                .satisfies(item -> assertThat(item.path("title").asString())
                        .isEqualTo("Kom naar de bijeenkomst, en zeg wat u wilt bespreken"));
        assertThat(zuid.kinds(GRID)).doesNotContain("attend-meeting");
    }

    @Test
    void those_whose_interests_contradict_look_for_a_way_out_until_it_is_resolved_and_again_when_it_was_not() {
        // Given
        zuid.stakeholders(
                id,
                new InterestsRelated(
                        id,
                        zuid.wijkaanpak,
                        RelationKind.CONTRADICTION,
                        List.of(
                                new RelatedInterest(UUID.randomUUID(), MUNICIPALITY, 1),
                                new RelatedInterest(UUID.randomUUID(), HOUSING, 1)),
                        "Tempo tegenover betaalbaarheid",
                        Neighbourhood.all(),
                        zuid.by(MUNICIPALITY),
                        stack.now()));
        var open = zuid.toDo(HOUSING).getFirst();
        zuid.stakeholders(
                id,
                new RelationResolved(
                        id,
                        zuid.wijkaanpak,
                        UUID.randomUUID(),
                        new SubjectRef("direction", zuid.wijkaanpak, 1, DIGEST),
                        "Samen",
                        Neighbourhood.all(),
                        zuid.by(MUNICIPALITY),
                        stack.now()));
        var resolved = zuid.kinds(HOUSING);

        // When
        zuid.stakeholders(
                id,
                new RelationReopened(
                        id, zuid.wijkaanpak, "Toch niet", Neighbourhood.all(), zuid.by(HOUSING), stack.now()));

        // Then
        assertThat(open.path("title").asString()).endsWith("Tempo tegenover betaalbaarheid");
        assertThat(open.at("/subject/link").asString()).isEqualTo("/stakeholders/v1/relations/" + id);
        assertThat(resolved).isEmpty();
        assertThat(zuid.kinds(HOUSING)).containsExactly("resolve-contradiction");
    }

    @Test
    void a_silent_party_is_asked_for_a_sign_of_life_until_it_gives_one() {
        // Given
        zuid.stakeholders(
                id,
                new NoticeGiven(
                        id,
                        zuid.wijkaanpak,
                        HOUSING,
                        LocalDate.now(DutchDay.ZONE).plusDays(14),
                        "Antwoordt niet",
                        null,
                        null,
                        null,
                        Neighbourhood.all(),
                        zuid.by(MUNICIPALITY),
                        stack.now()));
        var before = zuid.kinds(HOUSING);

        // When
        zuid.stakeholders(
                id, new PartyResumed(id, zuid.wijkaanpak, HOUSING, Neighbourhood.all(), zuid.by(HOUSING), stack.now()));

        // Then
        assertThat(before).containsExactly("give-sign-of-life");
        assertThat(zuid.kinds(HOUSING)).isEmpty();
    }

    @Test
    void a_mandate_that_ends_within_a_month_is_to_be_renewed() {
        // Given
        var today = DutchDay.of(stack.now());
        grant(UUID.randomUUID(), today.plusDays(31));

        // When
        grant(id, today.plusDays(30));

        // Then
        assertThat(zuid.toDo(HOUSING)).singleElement().satisfies(item -> {
            assertThat(item.path("kind").asString()).isEqualTo("renew-mandate");
            assertThat(item.at("/subject/link").asString()).isEqualTo("/stakeholders/v1/mandates/" + id);
        });
        assertThat(zuid.kinds(MUNICIPALITY)).isEmpty();
    }

    @Test
    void in_a_wijkaanpak_that_ended_there_is_nothing_to_do_nor_for_who_takes_no_part() {
        // Given
        zuid.submit("direction", zuid.wijkaanpak, 1, "Richting");
        var before = zuid.kinds(HOUSING);

        // When
        zuid.end();

        // Then
        assertThat(before).containsExactly("open-round");
        assertThat(zuid.kinds(HOUSING)).isEmpty();
        assertThat(zuid.kinds(STRANGER)).isEmpty();
    }

    private MeetingCalled called(LocalDate on, MeetingCall call, Audience audience) {
        return new MeetingCalled(
                id,
                zuid.wijkaanpak,
                MUNICIPALITY,
                MeetingKind.values()[0],
                on,
                call,
                null,
                audience,
                zuid.by(MUNICIPALITY),
                stack.now());
    }

    private void grant(UUID mandate, LocalDate until) {
        var by = zuid.by(HOUSING);
        var terms = new MandateTerms(
                List.of("direction"),
                null,
                LocalDate.of(2020, 1, 1),
                until,
                "Bestuur",
                new Evidence("Besluit", DIGEST),
                null);
        zuid.stakeholders(
                mandate,
                new MandateGranted(
                        mandate, zuid.wijkaanpak, HOUSING, by.member(), terms, Neighbourhood.all(), by, stack.now()));
    }
}
