// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.overview;

import static nl.wijkakkoord.overview.RunningOverview.stack;
import static nl.wijkakkoord.participation.testing.TestParties.HOUSING;
import static nl.wijkakkoord.participation.testing.TestParties.MUNICIPALITY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.Digest;
import nl.wijkakkoord.contracts.Event;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.decisions.MandateCitation;
import nl.wijkakkoord.contracts.opgaven.BudgetEvent.BudgetLineEntered;
import nl.wijkakkoord.contracts.opgaven.BudgetEvent.MoneyCommitted;
import nl.wijkakkoord.contracts.opgaven.BudgetEvent.MoneyConditionMet;
import nl.wijkakkoord.contracts.opgaven.BudgetEvent.MoneyConfirmed;
import nl.wijkakkoord.contracts.opgaven.EnquiryEvent.BudgetAnswered;
import nl.wijkakkoord.contracts.opgaven.EnquiryEvent.BudgetAsked;
import nl.wijkakkoord.contracts.opgaven.EnquiryEvent.BudgetEnquiryCancelled;
import nl.wijkakkoord.contracts.opgaven.GrantEvent.GrantSettled;
import nl.wijkakkoord.contracts.opgaven.GrantEvent.MoneyGranted;
import nl.wijkakkoord.contracts.opgaven.GrantEvent.SubsidyAppliedFor;
import nl.wijkakkoord.contracts.opgaven.GrantTerms;
import nl.wijkakkoord.contracts.opgaven.InputEvent.InputNotAdopted;
import nl.wijkakkoord.contracts.opgaven.InputEvent.InputReceived;
import nl.wijkakkoord.contracts.opgaven.InputGiver;
import nl.wijkakkoord.contracts.opgaven.InputSource;
import nl.wijkakkoord.contracts.opgaven.MeasureAction;
import nl.wijkakkoord.contracts.opgaven.MeasureEvent.ActionDone;
import nl.wijkakkoord.contracts.opgaven.MeasureEvent.ActionPlanned;
import nl.wijkakkoord.contracts.opgaven.MeasureEvent.ActionReplanned;
import nl.wijkakkoord.contracts.opgaven.MoneyCondition;
import nl.wijkakkoord.contracts.opgaven.Purpose;
import nl.wijkakkoord.contracts.opgaven.SchemeEntry;
import nl.wijkakkoord.contracts.opgaven.SchemeKind;
import nl.wijkakkoord.contracts.stakeholders.Evidence;
import nl.wijkakkoord.contracts.words.WordsRef;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What there is to do about money, measures and what residents say. */
@ExtendWith(RunningOverview.class)
class OpgavenToDoHttpTest {
    private static final LocalDate DAY = LocalDate.of(2031, 5, 1);
    private static final Digest DIGEST = Digest.of(new byte[] {1});
    private static final Audience ALL = Audience.ofWijkaanpak();

    private final Neighbourhood zuid = new Neighbourhood(MUNICIPALITY, HOUSING);
    private final UUID id = UUID.randomUUID();
    private final UUID other = UUID.randomUUID();
    private final MandateCitation mandate = new MandateCitation(UUID.randomUUID(), 1, 1);

    @BeforeEach
    void a_way_to_decide() {
        zuid.haveProcedure();
    }

    @Test
    void a_party_that_is_asked_for_budget_answers() {
        // Given
        opgaven(new BudgetAsked(
                id, zuid.wijkaanpak, HOUSING, null, "Heeft u budget?", DAY, ALL, zuid.by(MUNICIPALITY), stack.now()));
        var asked = zuid.toDo(HOUSING);

        // When
        opgaven(new BudgetAnswered(id, zuid.wijkaanpak, null, null, ALL, zuid.by(HOUSING), stack.now()));

        // Then
        assertThat(asked).singleElement().satisfies(item -> {
            assertThat(item.path("title").asString()).isEqualTo("Zeg of u budget heeft: Heeft u budget?");
            assertThat(item.path("deadline").asString()).isEqualTo("2031-05-01T22:00:00.000Z");
            assertThat(item.at("/do/address").asString()).isEqualTo("/opgaven/v1/budget-enquiries/" + id + "/answer");
        });
        assertThat(zuid.kinds(MUNICIPALITY)).isEmpty();
        assertThat(zuid.kinds(HOUSING)).isEmpty();
    }

    @Test
    void a_question_that_was_taken_back_asks_for_nothing_more() {
        // Given
        opgaven(new BudgetAsked(
                id, zuid.wijkaanpak, HOUSING, null, "Heeft u budget?", DAY, ALL, zuid.by(MUNICIPALITY), stack.now()));
        var asked = zuid.kinds(HOUSING);

        // When
        opgaven(new BudgetEnquiryCancelled(
                id, zuid.wijkaanpak, "Niet meer nodig", ALL, zuid.by(MUNICIPALITY), stack.now()));

        // Then
        assertThat(asked).containsExactly("answer-enquiry");
        assertThat(zuid.kinds(HOUSING)).isEmpty();
    }

    @Test
    void the_owner_of_money_confirms_it_and_says_whether_the_condition_of_a_promise_is_met() {
        // Given
        opgaven(entered(SchemeKind.OWN_MEANS, DAY));
        var entered = zuid.kinds(HOUSING);
        opgaven(new MoneyConfirmed(id, zuid.wijkaanpak, List.of(), mandate, ALL, zuid.by(HOUSING), stack.now()));
        opgaven(new MoneyCommitted(
                id,
                zuid.wijkaanpak,
                other,
                HOUSING,
                new Purpose(UUID.randomUUID(), UUID.randomUUID(), "uitvoering", 2031),
                100,
                1,
                new MoneyCondition("De gemeenteraad stemt in", stack.now().plusSeconds(3600)),
                null,
                mandate,
                ALL,
                zuid.by(HOUSING),
                stack.now()));
        var promised = zuid.toDo(HOUSING);

        // When
        opgaven(new MoneyConditionMet(id, zuid.wijkaanpak, other, 100, mandate, ALL, zuid.by(HOUSING), stack.now()));

        // Then
        assertThat(entered).containsExactly("confirm-money");
        assertThat(promised).singleElement().satisfies(item -> {
            assertThat(item.path("title").asString())
                    .isEqualTo("Zeg of aan de voorwaarde van de toezegging is voldaan: De gemeenteraad stemt in");
            assertThat(item.at("/do/address").asString())
                    .isEqualTo("/opgaven/v1/budget-lines/" + id + "/commitments/" + other + "/fulfilment");
        });
        assertThat(zuid.kinds(HOUSING)).isEmpty();
    }

    @Test
    void a_subsidy_is_applied_for_recorded_and_accounted_for() {
        // Given
        opgaven(entered(SchemeKind.SUBSIDY_OF_RIJK, DAY));
        var entered = zuid.kinds(HOUSING);
        opgaven(new SubsidyAppliedFor(id, zuid.wijkaanpak, DAY, null, ALL, zuid.by(HOUSING), stack.now()));
        var applied = zuid.kinds(HOUSING);
        var evidence = new Evidence("Beschikking", DIGEST);
        opgaven(new MoneyGranted(
                id,
                zuid.wijkaanpak,
                List.of(),
                List.of(),
                DAY,
                evidence,
                null,
                new GrantTerms(null, null, DAY),
                null,
                ALL,
                zuid.by(HOUSING),
                stack.now()));
        var granted = zuid.toDo(HOUSING);

        // When
        opgaven(new GrantSettled(
                id, zuid.wijkaanpak, List.of(), DAY, evidence, null, ALL, zuid.by(HOUSING), stack.now()));

        // Then
        assertThat(entered).containsExactly("apply-for-subsidy");
        assertThat(applied).containsExactly("record-grant");
        assertThat(granted).singleElement().satisfies(item -> {
            assertThat(item.path("title").asString()).isEqualTo("Verantwoord de subsidie: Geld voor groen");
            assertThat(item.path("deadline").asString()).isEqualTo("2031-04-30T22:00:00.000Z");
        });
        assertThat(zuid.kinds(HOUSING)).isEmpty();
    }

    @Test
    void an_action_is_for_who_it_was_given_last_until_it_is_done() {
        // Given
        opgaven(new ActionPlanned(
                id, zuid.wijkaanpak, other, action("Bomen kiezen", HOUSING), ALL, zuid.by(MUNICIPALITY), stack.now()));
        var planned = zuid.toDo(HOUSING);
        opgaven(new ActionReplanned(
                id,
                zuid.wijkaanpak,
                other,
                action("Bomen planten", MUNICIPALITY),
                "Later",
                ALL,
                zuid.by(MUNICIPALITY),
                stack.now()));
        var replanned = zuid.kinds(MUNICIPALITY);
        var passed = zuid.kinds(HOUSING);

        // When
        opgaven(new ActionDone(id, zuid.wijkaanpak, other, "bomen", ALL, zuid.by(MUNICIPALITY), stack.now()));

        // Then
        assertThat(planned.getFirst().path("title").asString())
                .isEqualTo("Voer de actie uit, en meld haar gereed: Bomen kiezen");
        assertThat(replanned).containsExactly("do-action");
        assertThat(passed).isEmpty();
        assertThat(zuid.kinds(MUNICIPALITY)).isEmpty();
    }

    @Test
    void what_somebody_said_who_is_no_party_is_to_be_answered_by_who_prepares() {
        // Given
        var words = new WordsRef(id, 1, DIGEST);
        var source = new InputSource(InputGiver.values()[0], DAY);
        opgaven(new InputReceived(
                id, zuid.wijkaanpak, null, null, source, words, ALL, ALL, zuid.by(HOUSING), stack.now()));
        var received = zuid.toDo(MUNICIPALITY);

        // When
        opgaven(new InputNotAdopted(id, zuid.wijkaanpak, words, ALL, zuid.by(MUNICIPALITY), stack.now()));

        // Then
        assertThat(received.getFirst().path("title").asString()).isEqualTo("Beantwoord inbreng van wie geen partij is");
        assertThat(zuid.kinds(MUNICIPALITY)).isEmpty();
    }

    private void opgaven(Event event) {
        zuid.tell("opgaven", id, event);
    }

    private BudgetLineEntered entered(SchemeKind kind, LocalDate deadline) {
        return new BudgetLineEntered(
                id,
                zuid.wijkaanpak,
                HOUSING,
                "Geld voor groen",
                null,
                null,
                new SchemeEntry("eigen-middelen", kind, 1),
                List.of(),
                List.of(),
                deadline,
                null,
                null,
                ALL,
                zuid.by(HOUSING),
                stack.now());
    }

    private static MeasureAction action(String text, OrganisationId owner) {
        return new MeasureAction("bomen", "uitvoering", text, owner, DAY);
    }
}
