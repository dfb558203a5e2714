// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.audit.agreement;

import static nl.wijkakkoord.audit.Neighbourhood.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.wijkakkoord.audit.Neighbourhood;
import nl.wijkakkoord.contracts.Digest;
import nl.wijkakkoord.contracts.Event;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.decisions.Alternative;
import nl.wijkakkoord.contracts.decisions.PaperCitation;
import nl.wijkakkoord.contracts.decisions.PaperEvent.PaperPositionRecorded;
import nl.wijkakkoord.contracts.decisions.ReopenedDecision;
import nl.wijkakkoord.contracts.decisions.RoundEvent.PartySucceededInRound;
import nl.wijkakkoord.contracts.decisions.RoundEvent.PositionTaken;
import nl.wijkakkoord.contracts.decisions.RoundEvent.RoundClosed;
import nl.wijkakkoord.contracts.decisions.RoundEvent.RoundOpened;
import nl.wijkakkoord.contracts.decisions.SignedPaper;
import nl.wijkakkoord.contracts.decisions.Stance;
import nl.wijkakkoord.contracts.decisions.Verdict;
import nl.wijkakkoord.contracts.subjects.SubjectRef;
import nl.wijkakkoord.participation.name.Names;
import nl.wijkakkoord.platform.sheet.Form;
import org.junit.jupiter.api.Test;

class AgreementsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private final Neighbourhood zuid = new Neighbourhood();

    @Test
    void a_position_shows_who_when_under_which_mandate_and_on_which_digest() {
        // When
        var agreements = after(zuid.granted(), zuid.opened(NOON), zuid.taken(Stance.AGREES, null, NOON.plusSeconds(1)));

        // Then
        var position = agreements.getFirst().positions().getFirst();
        assertThat(position.organisation()).isEqualTo(Neighbourhood.MUNICIPALITY);
        assertThat(position.member()).isEqualTo(zuid.member());
        assertThat(position.takenAt()).isEqualTo(NOON.plusSeconds(1));
        assertThat(position.digest()).isEqualTo(zuid.subject().digest());
        assertThat(position.mandate().mandate()).isEqualTo(zuid.mandate());
        assertThat(position.mandate().grantingBody()).isEqualTo("College van B&W");
        assertThat(position.flags()).isEmpty();
    }

    @Test
    void a_position_under_a_mandate_that_was_corrected_since_stays_as_it_was_and_is_flagged() {
        // When
        var agreements = after(
                zuid.granted(),
                zuid.opened(NOON),
                zuid.taken(Stance.AGREES, null, NOON.plusSeconds(1)),
                zuid.corrected(NOON.plusSeconds(2)));

        // Then
        var position = agreements.getFirst().positions().getFirst();
        assertThat(position.stance()).isEqualTo(Stance.AGREES);
        assertThat(position.mandate().grantingBody()).isEqualTo("College van B&W");
        assertThat(position.flags()).containsExactly("mandate-corrected");
    }

    @Test
    void what_was_cited_though_a_later_version_was_agreed_by_then_shows_as_superseded() {
        // Given
        var first = zuid.subject();
        var next = new SubjectRef(first.type(), first.id(), first.version() + 1, first.digest());
        var later = UUID.randomUUID();

        // When
        var agreements = after(
                opened(zuid.round(), first),
                opened(later, next, first),
                closed(later, next),
                opened(UUID.randomUUID(), new SubjectRef("plan", UUID.randomUUID(), 1, first.digest()), first, next));

        // Then
        assertThat(agreements).extracting(Agreement::superseded).containsExactly(List.of(), List.of(), List.of(first));
    }

    @Test
    void a_changed_position_replaces_the_one_before() {
        // When
        var agreements = after(
                zuid.opened(NOON),
                zuid.taken(Stance.OBJECTS, "Te duur", NOON.plusSeconds(1)),
                zuid.taken(Stance.AGREES, null, NOON.plusSeconds(2)));

        // Then
        assertThat(agreements.getFirst().positions())
                .singleElement()
                .satisfies(position -> assertThat(position.stance()).isEqualTo(Stance.AGREES));
    }

    @Test
    void what_a_successor_says_replaces_what_the_predecessor_said_and_until_then_that_stands() {
        // Given
        var said = zuid.taken(Stance.OBJECTS, "Te duur", NOON.plusSeconds(1));
        var succeeded = new PartySucceededInRound(
                said.round(),
                said.wijkaanpak(),
                said.organisation(),
                Neighbourhood.STRANGER,
                said.audience(),
                said.by(),
                NOON.plusSeconds(2),
                null);
        var anew = new PositionTaken(
                said.round(),
                said.wijkaanpak(),
                said.digest(),
                Neighbourhood.STRANGER,
                said.member(),
                Stance.AGREES,
                null,
                null,
                said.mandate(),
                null,
                null,
                said.audience(),
                said.by(),
                NOON.plusSeconds(3));

        // When
        var before = after(zuid.opened(NOON), said, succeeded);
        var afterwards = after(zuid.opened(NOON), said, succeeded, anew);

        // Then
        assertThat(before.getFirst().positions())
                .extracting(TakenPosition::organisation)
                .containsExactly(said.organisation());
        assertThat(afterwards.getFirst().positions())
                .extracting(TakenPosition::organisation)
                .containsExactly(Neighbourhood.STRANGER);
    }

    @Test
    void of_what_a_predecessor_and_its_successor_said_the_last_stands() {
        // Given
        var first = zuid.taken(Stance.OBJECTS, "Te duur", NOON.plusSeconds(1));
        var last = by(Neighbourhood.STRANGER, first, NOON.plusSeconds(2));

        // When
        var one = after(zuid.opened(NOON), first, last, passed(first, Neighbourhood.STRANGER));
        var other = after(zuid.opened(NOON), first, last, passed(last, first.organisation()));

        // Then
        assertThat(one.getFirst().positions())
                .extracting(TakenPosition::organisation)
                .containsExactly(Neighbourhood.STRANGER);
        assertThat(other.getFirst().positions())
                .extracting(TakenPosition::organisation)
                .containsExactly(Neighbourhood.STRANGER);
    }

    /** Another takes its place in the round. */
    private static PartySucceededInRound passed(PositionTaken said, OrganisationId successor) {
        return new PartySucceededInRound(
                said.round(),
                said.wijkaanpak(),
                said.organisation(),
                successor,
                said.audience(),
                said.by(),
                NOON.plusSeconds(5),
                null);
    }

    private static PositionTaken by(OrganisationId party, PositionTaken like, Instant at) {
        return new PositionTaken(
                like.round(),
                like.wijkaanpak(),
                like.digest(),
                party,
                like.member(),
                Stance.AGREES,
                null,
                null,
                like.mandate(),
                null,
                null,
                like.audience(),
                like.by(),
                at);
    }

    @Test
    void what_is_on_paper_is_told_with_the_position_that_confirms_it() {
        // Given
        var said = zuid.taken(Stance.AGREES, null, NOON.plusSeconds(5));
        var scan = Digest.of(new byte[] {5});
        var recorded = new PaperPositionRecorded(
                said.round(),
                said.wijkaanpak(),
                1,
                said.organisation(),
                new SignedPaper(scan, DAY, "Voorzitter"),
                said.digest(),
                Stance.AGREES,
                null,
                null,
                said.audience(),
                said.by(),
                NOON.plusSeconds(1));
        var paper = new PaperCitation(1, scan, Neighbourhood.STRANGER);
        var confirmed = new PositionTaken(
                said.round(),
                said.wijkaanpak(),
                said.digest(),
                said.organisation(),
                said.member(),
                said.stance(),
                null,
                null,
                said.mandate(),
                null,
                paper,
                said.audience(),
                said.by(),
                said.at());

        // When
        var before = after(zuid.opened(NOON), recorded);
        var afterwards = after(zuid.opened(NOON), recorded, confirmed);

        // Then
        assertThat(before.getFirst().positions()).isEmpty();
        assertThat(afterwards.getFirst().positions())
                .extracting(TakenPosition::paper)
                .containsExactly(paper);
    }

    @Test
    void a_round_that_closed_tells_what_came_of_it() {
        // When
        var agreements = after(zuid.opened(NOON), zuid.closed(false, NOON.plusSeconds(9)));

        // Then
        assertThat(agreements.getFirst().state()).isEqualTo("not-agreed");
        assertThat(agreements.getFirst().closedAt()).isEqualTo(NOON.plusSeconds(9));
    }

    @Test
    void a_round_that_was_cancelled_tells_that_nothing_came_of_it() {
        // When
        var agreements = after(
                zuid.opened(NOON),
                zuid.taken(Stance.AGREES, null, NOON.plusSeconds(1)),
                zuid.cancelled(NOON.plusSeconds(9)));

        // Then
        assertThat(agreements.getFirst().state()).isEqualTo("cancelled");
        assertThat(agreements.getFirst().closedAt()).isEqualTo(NOON.plusSeconds(9));
        assertThat(agreements.getFirst().positions()).hasSize(1);
        assertThat(agreements.getFirst().verdicts()).isEmpty();
    }

    @Test
    void a_position_is_flagged_when_decisions_had_not_heard_that_its_mandate_no_longer_held() {
        // When
        var position = withdrawn(Neighbourhood.HEARD + 1, DAY, NOON.minusSeconds(1));

        // Then
        assertThat(position.flags()).containsExactly("mandate-withdrawn-before");
    }

    @Test
    void also_when_the_clock_of_stakeholders_runs_ahead_of_that_of_decisions() {
        // When
        var position = withdrawn(Neighbourhood.HEARD + 1, DAY, NOON.plusSeconds(60));

        // Then
        assertThat(position.flags()).containsExactly("mandate-withdrawn-before");
    }

    @Test
    void a_position_is_not_flagged_for_a_withdrawal_that_decisions_had_heard_of_whatever_the_clocks_say() {
        // When
        var position = withdrawn(Neighbourhood.HEARD, DAY, NOON.minusSeconds(1));

        // Then
        assertThat(position.flags()).isEmpty();
    }

    @Test
    void a_position_is_not_flagged_while_its_mandate_still_held_although_it_had_been_withdrawn_from_a_later_day() {
        // When
        var position = withdrawn(Neighbourhood.HEARD + 1, DAY.plusDays(1), NOON.minusSeconds(1));

        // Then
        assertThat(position.flags()).isEmpty();
    }

    @Test
    void a_decision_that_was_taken_anew_says_in_which_round_and_the_new_one_what_it_reopened() {
        // Given
        var subject = zuid.subject();
        var anew = UUID.randomUUID();
        var reopened = new ReopenedDecision(zuid.round(), subject);

        // When
        var agreements = after(
                opened(zuid.round(), subject),
                closed(zuid.round(), subject),
                opened(anew, reopened, subject),
                closed(anew, subject, reopened));

        // Then
        assertThat(agreements.getFirst().state()).isEqualTo("agreed");
        assertThat(agreements.getFirst().supersededBy()).isEqualTo(anew);
        assertThat(agreements.getLast().reopens()).isEqualTo(reopened);
    }

    @Test
    void what_changed_after_an_agreement_gives_a_reason_to_ask_for_it_anew() {
        // Given
        var before = List.of(
                zuid.granted(),
                zuid.opened(NOON),
                zuid.taken(Stance.AGREES, null, NOON.plusSeconds(1)),
                zuid.closed(true, NOON.plusSeconds(2)));

        // When
        var changed = after(Stream.concat(before.stream(), Stream.of(zuid.corrected(NOON.plusSeconds(9))))
                .toArray(Event[]::new));

        // Then
        assertThat(after(before.toArray(Event[]::new)).getFirst().reopenAt()).isNull();
        assertThat(changed.getFirst().reopenAt())
                .isEqualTo("/decisions/v1/rounds/" + zuid.round() + "/reopening-requests");
    }

    private RoundOpened opened(UUID round, SubjectRef subject, SubjectRef... cites) {
        return opened(round, null, subject, cites);
    }

    private RoundOpened opened(UUID round, ReopenedDecision reopens, SubjectRef subject, SubjectRef... cites) {
        var like = zuid.opened(NOON);
        return new RoundOpened(
                round,
                like.wijkaanpak(),
                List.of(new Alternative(subject, "Plan", null, null)),
                null,
                like.terms(),
                like.closesAt(),
                List.of(),
                List.of(cites),
                null,
                null,
                null,
                null,
                null,
                null,
                like.audience(),
                like.by(),
                NOON,
                reopens);
    }

    private RoundClosed closed(UUID round, SubjectRef agreed) {
        return closed(round, agreed, null);
    }

    private RoundClosed closed(UUID round, SubjectRef agreed, ReopenedDecision reopens) {
        var like = zuid.closed(true, NOON.plusSeconds(9));
        return new RoundClosed(
                round,
                like.wijkaanpak(),
                List.of(new Verdict(agreed, true, List.of())),
                List.of(),
                null,
                like.function(),
                null,
                like.audience(),
                like.by(),
                like.at(),
                null,
                null,
                reopens);
    }

    /** A position taken at noon, whose mandate is withdrawn by what stands there in the topic of stakeholders. */
    private TakenPosition withdrawn(long sequence, LocalDate from, Instant at) {
        var agreements = new Agreements();
        agreements.apply(zuid.granted(), 1, 1);
        agreements.apply(zuid.opened(NOON.minusSeconds(9)), 1, 1);
        agreements.apply(zuid.taken(Stance.AGREES, null, NOON), 2, 2);
        agreements.apply(zuid.withdrawn(from, at), 2, sequence);
        return agreements.all().getFirst().positions().getFirst();
    }

    @Test
    void a_round_on_rivals_tells_of_each_what_came_of_it_and_who_spoke_of_it() {
        // Given
        var opened = zuid.opened(NOON);
        var rival = new Alternative(
                new SubjectRef("direction", UUID.randomUUID(), 1, Digest.of(new byte[] {3})), "Een andere", null, null);
        var both = zuid.opened(List.of(opened.alternatives().getFirst(), rival), NOON);
        var closed = zuid.closed(true, NOON.plusSeconds(9));
        var verdicts = List.of(closed.verdicts().getFirst(), new Verdict(rival.subject(), false, List.of()));

        // When
        var agreements = folded(
                both,
                zuid.taken(Stance.AGREES, null, NOON.plusSeconds(1)),
                new RoundClosed(
                        closed.round(),
                        closed.wijkaanpak(),
                        verdicts,
                        closed.positions(),
                        null,
                        "wijkakkoord-choice/1",
                        closed.agreedAt(),
                        closed.audience(),
                        closed.by(),
                        closed.at(),
                        null,
                        null,
                        null));

        // Then
        var agreement = agreements.all().getFirst();
        var told = new ToldAgreements(zuid.wijkaanpak(), NOON, 3, agreements, List.of());
        assertThat(agreement.state()).isEqualTo("agreed");
        assertThat(agreement.verdicts()).isEqualTo(verdicts);
        assertThat(table(new AgreementSheets(told, Names.NONE)))
                .satisfiesExactly(
                        row -> assertThat(row)
                                .contains("Richting voor Zuid;richting;1;akkoord;", ";akkoord;;02-03-2026"),
                        row -> assertThat(row)
                                .contains("Een andere;richting;1;geen akkoord;")
                                .doesNotContain(";akkoord;"));
    }

    /** The rows of the CSV. */
    private static Stream<String> table(AgreementSheets sheets) {
        var bytes = new ByteArrayOutputStream();
        try {
            Form.CSV.writer().write(sheets.table(), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toString(StandardCharsets.UTF_8).lines().skip(1);
    }

    private static List<Agreement> after(Event... events) {
        return folded(events).all();
    }

    private static Agreements folded(Event... events) {
        var agreements = new Agreements();
        var versions = new HashMap<Class<?>, Long>();
        Stream.of(events)
                .forEach(event ->
                        agreements.apply(event, versions.merge(event.getClass().getInterfaces()[0], 1L, Long::sum), 1));
        return agreements;
    }
}
