// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions.round;

import static nl.wijkakkoord.decisions.Example.*;
import static nl.wijkakkoord.decisions.round.RoundExample.*;
import static nl.wijkakkoord.platform.testing.Decided.event;
import static nl.wijkakkoord.platform.testing.Decided.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.Digest;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.decisions.PaperCitation;
import nl.wijkakkoord.contracts.decisions.PaperEvent.PaperPositionRecorded;
import nl.wijkakkoord.contracts.decisions.ProcedureTerms.Visibility;
import nl.wijkakkoord.contracts.decisions.RoundEvent.PartySucceededInRound;
import nl.wijkakkoord.contracts.decisions.RoundEvent.PositionTaken;
import nl.wijkakkoord.contracts.decisions.SignedPaper;
import nl.wijkakkoord.contracts.decisions.Stance;
import nl.wijkakkoord.decisions.round.command.PaperCommand.ConfirmPaper;
import nl.wijkakkoord.decisions.round.command.PaperCommand.RecordPaper;
import nl.wijkakkoord.decisions.round.command.PaperCommand.RejectPaper;
import nl.wijkakkoord.decisions.round.condition.ConditionFacts;
import nl.wijkakkoord.decisions.round.paper.PaperRefusal;
import nl.wijkakkoord.decisions.round.paper.PaperStatus;
import nl.wijkakkoord.decisions.round.paper.RecordedPaper;
import nl.wijkakkoord.decisions.round.position.PositionRefusal;
import nl.wijkakkoord.participation.mandate.MandateRefusal;
import nl.wijkakkoord.participation.party.ActorAuthority;
import nl.wijkakkoord.platform.decision.Decision;
import org.junit.jupiter.api.Test;

class PapersTest {
    private static final Digest SCAN = Digest.of(new byte[] {1});
    private static final SignedPaper PAPER = new SignedPaper(SCAN, TODAY.minusDays(3), "Voorzitter van het bestuur");

    private final Round open = round(Visibility.OPEN);
    private final Round recorded = after(open, recording(open, HOUSING, Stance.AGREES, null));

    @Test
    void what_is_on_paper_is_nobodys_position_until_the_party_confirms_it() {
        // When
        var confirmed = after(recorded, confirm(recorded, 1, HOUSING));

        // Then
        assertThat(recorded.positions()).isEmpty();
        assertThat(recorded.waitingFor(TODAY)).contains(HOUSING);
        assertThat(confirmed.positions().get(HOUSING).stance()).isEqualTo(Stance.AGREES);
        assertThat(confirmed.positions().get(HOUSING).paper()).isEqualTo(new PaperCitation(1, SCAN, MUNICIPALITY));
        assertThat(statuses(confirmed)).containsExactly(PaperStatus.CONFIRMED);
    }

    @Test
    void the_confirmation_is_a_position_of_who_confirms_under_its_mandate() {
        // When
        var taken = (PositionTaken) event(confirm(recorded, 1, HOUSING));

        // Then
        assertThat(taken.by()).isEqualTo(by(HOUSING));
        assertThat(taken.member()).isEqualTo(by(HOUSING).member());
        assertThat(taken.mandate().mandate()).isEqualTo(mandate(HOUSING).id());
        assertThat(taken.digest()).isEqualTo(direction(1).digest());
    }

    @Test
    void nobody_confirms_for_another_or_without_a_mandate_or_what_is_not_there() {
        // When
        var another = confirm(recorded, 1, GRID);
        var unheard = new RoundPapers(recorded)
                .confirm(
                        new ConfirmPaper(ROUND, 1, mandate(HOUSING).id(), by(HOUSING)),
                        null,
                        acting(HOUSING, null),
                        ConditionFacts.NONE,
                        NOW);
        var unknown = confirm(recorded, 2, HOUSING);
        var informed = confirm(recorded, 1, ADVISER);

        // Then
        assertThat(refusal(another).code()).isEqualTo("paper-of-another-party");
        assertThat(refusal(unheard)).isEqualTo(MandateRefusal.MANDATE_NOT_HEARD_OF);
        assertThat(refusal(unknown).code()).isEqualTo("no-such-paper");
        assertThat(refusal(informed)).isEqualTo(PositionRefusal.INFORMED_ONLY);
    }

    @Test
    void another_paper_takes_the_place_of_what_waits_so_that_a_party_confirms_what_it_read() {
        // Given
        var changed = after(recorded, recording(recorded, HOUSING, Stance.OBJECTS, "Te duur"));

        // When
        var earlier = confirm(changed, 1, HOUSING);
        var later = after(
                changed,
                new RoundPapers(changed)
                        .confirm(
                                confirming(2, HOUSING),
                                "Te duur",
                                acting(HOUSING, mandate(HOUSING)),
                                ConditionFacts.NONE,
                                NOW));

        // Then
        assertThat(refusal(earlier).code()).isEqualTo("paper-replaced");
        assertThat(later.positions().get(HOUSING).stance()).isEqualTo(Stance.OBJECTS);
        assertThat(statuses(later)).containsExactly(PaperStatus.REPLACED, PaperStatus.CONFIRMED);
    }

    @Test
    void the_same_paper_recorded_again_is_no_new_one() {
        // When
        var again = recording(recorded, HOUSING, Stance.AGREES, null);

        // Then
        assertThat(again).isEqualTo(Decision.unchanged());
    }

    @Test
    void a_party_that_takes_a_position_itself_meanwhile_has_said_it() {
        // Given
        var spoken = with(recorded, HOUSING, Stance.ABSTAINS);

        // When
        var confirmed = confirm(spoken, 1, HOUSING);

        // Then
        assertThat(refusal(confirmed).code()).isEqualTo("paper-overtaken");
        assertThat(spoken.positions().get(HOUSING).paper()).isNull();
    }

    @Test
    void a_party_that_rejects_a_paper_has_no_position() {
        // Given
        var rejected = after(recorded, reject(recorded, HOUSING));

        // When
        var confirmed = confirm(rejected, 1, HOUSING);

        // Then
        assertThat(refusal(confirmed).code()).isEqualTo("paper-answered");
        assertThat(refusal(reject(recorded, GRID)).code()).isEqualTo("paper-of-another-party");
        assertThat(rejected.positions()).isEmpty();
        assertThat(statuses(rejected)).containsExactly(PaperStatus.REJECTED);
    }

    @Test
    void nothing_is_recorded_under_seal_or_of_who_is_not_asked_or_signed_tomorrow_or_by_an_adviser() {
        // Given
        var sealed = round(Visibility.SEALED_UNTIL_CLOSING);
        var tomorrow = new SignedPaper(SCAN, TODAY.plusDays(1), "Voorzitter");

        // When
        var underSeal = recording(sealed, HOUSING, Stance.AGREES, null);
        var informed = recording(open, ADVISER, Stance.ADVISES, "Kan");
        var later = record(open, paper(HOUSING, tomorrow, Stance.AGREES, null), ActorAuthority.MEMBER);
        var byAdviser = record(open, paper(HOUSING, PAPER, Stance.AGREES, null), ActorAuthority.ADVISER);
        var withoutReason = recording(open, HOUSING, Stance.OBJECTS, null);
        var ofAdviser = recording(open, RESIDENTS, Stance.AGREES, null);

        // Then
        assertThat(refusal(underSeal)).isEqualTo(PaperRefusal.NO_PAPER_UNDER_SEAL);
        assertThat(refusal(informed)).isEqualTo(PaperRefusal.PAPER_OF_WHO_IS_NOT_ASKED);
        assertThat(refusal(later)).isEqualTo(PaperRefusal.PAPER_SIGNED_IN_FUTURE);
        assertThat(byAdviser).isInstanceOf(Decision.Refused.class);
        assertThat(refusal(withoutReason)).isEqualTo(PositionRefusal.REASON_MISSING);
        assertThat(refusal(ofAdviser)).isEqualTo(PositionRefusal.STANCE_NOT_OF_PART);
    }

    @Test
    void a_facilitator_that_takes_no_position_records_one_and_confirms_none() {
        // When
        var byFacilitator = record(open, paper(HOUSING, PAPER, Stance.AGREES, null), ActorAuthority.FACILITATOR);
        var confirmed = new RoundPapers(recorded)
                .reject(new RejectPaper(ROUND, 1, by(HOUSING)), ActorAuthority.FACILITATOR, NOW);

        // Then
        assertThat(byFacilitator).isInstanceOf(Decision.Accepted.class);
        assertThat(confirmed).isInstanceOf(Decision.Refused.class);
    }

    @Test
    void nothing_is_recorded_or_confirmed_after_the_closing_time() {
        // When
        var late = new RoundPapers(recorded)
                .confirm(
                        confirming(1, HOUSING),
                        null,
                        acting(HOUSING, mandate(HOUSING)),
                        ConditionFacts.NONE,
                        CLOSES_AT);
        var record = new RoundPapers(open)
                .record(
                        paper(HOUSING, PAPER, Stance.AGREES, null),
                        ActorAuthority.MEMBER,
                        ConditionFacts.NONE,
                        PaperPositionRecorded::reason,
                        CLOSES_AT,
                        TODAY);

        // Then
        assertThat(refusal(late)).isEqualTo(PositionRefusal.ROUND_PAST_CLOSING_TIME);
        assertThat(refusal(record)).isEqualTo(PositionRefusal.ROUND_PAST_CLOSING_TIME);
    }

    @Test
    void who_comes_in_the_place_of_a_party_confirms_what_waits_for_that_one() {
        // Given
        var successor = new OrganisationId("kvk:10000009");
        var succeeded = recorded.evolve(new PartySucceededInRound(
                ROUND, WIJKAANPAK, HOUSING, successor, open.audience(), By.system(GRID), NOW));

        // When
        var confirmed = new RoundPapers(succeeded)
                .confirm(
                        confirming(1, successor),
                        null,
                        acting(successor, mandate(successor)),
                        ConditionFacts.NONE,
                        NOW);

        // Then
        assertThat(((PositionTaken) event(confirmed)).organisation()).isEqualTo(successor);
        assertThat(statuses(after(succeeded, confirmed))).containsExactly(PaperStatus.CONFIRMED);
    }

    private static Decision recording(Round round, OrganisationId party, Stance stance, String reason) {
        return record(round, paper(party, PAPER, stance, reason), ActorAuthority.MEMBER);
    }

    private static Decision record(Round round, RecordPaper command, ActorAuthority authority) {
        return new RoundPapers(round)
                .record(command, authority, ConditionFacts.NONE, PaperPositionRecorded::reason, NOW, TODAY);
    }

    private static RecordPaper paper(OrganisationId party, SignedPaper paper, Stance stance, String reason) {
        return new RecordPaper(ROUND, party, paper, direction(1).digest(), stance, reason, null, by(MUNICIPALITY));
    }

    private static Decision confirm(Round round, int number, OrganisationId party) {
        return new RoundPapers(round)
                .confirm(confirming(number, party), null, acting(party, mandate(party)), ConditionFacts.NONE, NOW);
    }

    private static ConfirmPaper confirming(int number, OrganisationId party) {
        return new ConfirmPaper(ROUND, number, mandate(party).id(), by(party));
    }

    private static Decision reject(Round round, OrganisationId party) {
        return new RoundPapers(round).reject(new RejectPaper(ROUND, 1, by(party)), ActorAuthority.MEMBER, NOW);
    }

    private static List<PaperStatus> statuses(Round round) {
        return round.voices().papers().all().stream().map(RecordedPaper::status).toList();
    }
}
