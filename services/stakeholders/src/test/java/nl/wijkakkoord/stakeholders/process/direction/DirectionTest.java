// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.process.direction;

import static nl.wijkakkoord.platform.testing.Decided.refusal;
import static nl.wijkakkoord.stakeholders.Neighbourhood.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.wijkakkoord.contracts.stakeholders.DirectionEvent.DirectionSubmitted;
import nl.wijkakkoord.contracts.stakeholders.StatementSection;
import nl.wijkakkoord.contracts.subjects.SubjectEvent.SectionFrozen;
import nl.wijkakkoord.contracts.subjects.SubjectEvent.SubjectSubmitted;
import nl.wijkakkoord.contracts.subjects.SubjectRef;
import nl.wijkakkoord.participation.subject.Conclusion;
import nl.wijkakkoord.platform.decision.Decision;
import nl.wijkakkoord.platform.testing.Decided;
import nl.wijkakkoord.stakeholders.parties.authority.ActorRolesRefusal;
import nl.wijkakkoord.stakeholders.process.direction.DirectionCommand.ConcludeDirection;
import nl.wijkakkoord.stakeholders.process.direction.DirectionCommand.DraftDirection;
import nl.wijkakkoord.stakeholders.process.direction.DirectionCommand.DraftNextVersion;
import nl.wijkakkoord.stakeholders.process.direction.DirectionCommand.RedraftDirection;
import nl.wijkakkoord.stakeholders.process.direction.DirectionCommand.SubmitDirection;
import nl.wijkakkoord.stakeholders.process.direction.DirectionCommand.WithdrawDirectionDraft;
import nl.wijkakkoord.stakeholders.process.direction.DirectionVersion.Status;
import org.junit.jupiter.api.Test;

class DirectionTest {
    private static final UUID ID = DirectionCommand.directionOf(WIJKAANPAK);
    private static final UUID ROUND = UUID.fromString("8043be82-5445-41dc-806a-f8d698022799");
    private static final Statement FIRST =
            new Statement("Richting", List.of(new StatementSection("doelen", "Woonlasten blijven gelijk.")));
    private static final Statement SECOND =
            new Statement("Richting", List.of(new StatementSection("doelen", "Woonlasten dalen.")));
    private static final SubmitDirection SUBMIT = new SubmitDirection(ID, CONTACT);

    private final Direction drafted =
            after(Direction.NONE, Direction.NONE.draft(new DraftDirection(WIJKAANPAK, FIRST, CONTACT), LEADING, NOW));
    private final Direction submitted = after(drafted, drafted.submit(SUBMIT, LEADING, NOW));

    @Test
    void only_the_initiator_drafts_and_only_one_direction() {
        // Given
        var draft = new DraftDirection(WIJKAANPAK, FIRST, CONTACT);

        // When
        var elsewhere = Direction.NONE.draft(draft, CONTACT_ELSEWHERE, NOW);
        var withoutRole = Direction.NONE.draft(draft, NO_ROLE, NOW);
        var second = drafted.draft(draft, LEADING, NOW);

        // Then
        assertThat(refusal(elsewhere)).isEqualTo(ActorRolesRefusal.NOT_THE_INITIATOR);
        assertThat(refusal(withoutRole)).isEqualTo(ActorRolesRefusal.NOT_A_LEADER);
        assertThat(refusal(second)).isEqualTo(DirectionRefusal.DIRECTION_EXISTS);
    }

    @Test
    void a_draft_can_be_replaced_until_it_is_submitted() {
        // Given
        var command = new RedraftDirection(ID, SECOND, CONTACT);

        // When
        var redrafted = after(drafted, drafted.redraft(command, LEADING, NOW));
        var tooLate = submitted.redraft(command, LEADING, NOW);

        // Then
        assertThat(redrafted.versions()).containsExactly(DirectionVersion.draft(1, SECOND));
        assertThat(refusal(tooLate)).isEqualTo(DirectionRefusal.NO_DRAFT);
    }

    @Test
    void a_draft_is_ended_by_who_may_write_it_and_a_next_one_comes_after_it() {
        // Given
        var command = new WithdrawDirectionDraft(ID, "Eerst de ambitie", CONTACT);

        // When
        var withdrawn = after(drafted, drafted.withdrawDraft(command, LEADING, NOW));

        // Then
        assertThat(withdrawn.versions()).extracting(DirectionVersion::status).containsExactly(Status.WITHDRAWN);
        assertThat(refusal(withdrawn.withdrawDraft(command, LEADING, NOW))).isEqualTo(DirectionRefusal.NO_DRAFT);
        assertThat(refusal(withdrawn.submit(SUBMIT, LEADING, NOW))).isEqualTo(DirectionRefusal.NO_DRAFT);
        var next = withdrawn.draftNext(new DraftNextVersion(ID, SECOND, CONTACT), LEADING, NOW);
        assertThat(after(withdrawn, next).versions())
                .extracting(DirectionVersion::status)
                .containsExactly(Status.WITHDRAWN, Status.DRAFT);
    }

    @Test
    void what_is_before_the_parties_is_no_draft_and_nobody_else_ends_one() {
        // Given
        var command = new WithdrawDirectionDraft(ID, "Eerst de ambitie", CONTACT);

        // When
        var tooLate = submitted.withdrawDraft(command, LEADING, NOW);
        var byAnother = drafted.withdrawDraft(command, CONTACT_ELSEWHERE, NOW);

        // Then
        assertThat(refusal(tooLate)).isEqualTo(DirectionRefusal.NO_DRAFT);
        assertThat(refusal(byAnother)).isEqualTo(ActorRolesRefusal.NOT_THE_INITIATOR);
    }

    @Test
    void submitting_freezes_the_title_and_every_section_under_one_digest() {
        // When
        var events = Decided.events(drafted.submit(SUBMIT, LEADING, NOW));

        // Then
        assertThat(events)
                .hasExactlyElementsOfTypes(
                        DirectionSubmitted.class, SectionFrozen.class, SectionFrozen.class, SubjectSubmitted.class);
        var digest = FIRST.freeze(ID, 1).digest();
        assertThat(((DirectionSubmitted) events.getFirst()).digest()).isEqualTo(digest);
        assertThat(((SectionFrozen) events.get(1)).canonical()).isEqualTo("{\"name\":\"title\",\"text\":\"Richting\"}");
        assertThat(((SectionFrozen) events.get(2)).canonical())
                .isEqualTo("{\"name\":\"doelen\",\"text\":\"Woonlasten blijven gelijk.\"}");
        assertThat(((SubjectSubmitted) events.getLast()).digest()).isEqualTo(digest);
    }

    @Test
    void another_title_gives_another_digest() {
        // Given
        var renamed = new Statement("Andere richting", FIRST.sections());

        // When
        var digest = renamed.freeze(ID, 1).digest();

        // Then
        assertThat(digest).isNotEqualTo(FIRST.freeze(ID, 1).digest());
    }

    @Test
    void a_version_is_submitted_once() {
        // When
        var again = submitted.submit(SUBMIT, LEADING, NOW);

        // Then
        assertThat(refusal(again)).isEqualTo(DirectionRefusal.NO_DRAFT);
    }

    @Test
    void the_next_version_waits_for_the_decision_on_the_last_one() {
        // Given
        var command = new DraftNextVersion(ID, SECOND, CONTACT);
        var notAgreed = after(submitted, submitted.conclude(concluding(1, FIRST, false), NOW));

        // When
        var overDraft = drafted.draftNext(command, LEADING, NOW);
        var tooEarly = submitted.draftNext(command, LEADING, NOW);
        var next = after(notAgreed, notAgreed.draftNext(command, LEADING, NOW));

        // Then
        assertThat(refusal(overDraft)).isEqualTo(DirectionRefusal.DRAFT_EXISTS);
        assertThat(refusal(tooEarly)).isEqualTo(DirectionRefusal.AWAITING_DECISION);
        assertThat(next.versions())
                .extracting(DirectionVersion::status)
                .containsExactly(Status.NOT_AGREED, Status.DRAFT);
        assertThat(next.versions().getLast().number()).isEqualTo(2);
    }

    @Test
    void what_is_agreed_stays_when_a_next_version_is_drafted() {
        // Given
        var agreed = after(submitted, submitted.conclude(concluding(1, FIRST, true), NOW));

        // When
        var next = after(agreed, agreed.draftNext(new DraftNextVersion(ID, SECOND, CONTACT), LEADING, NOW));

        // Then
        assertThat(next.versions().getFirst()).isEqualTo(agreed.versions().getFirst());
        assertThat(next.versions().getFirst().status()).isEqualTo(Status.AGREED);
        assertThat(next.versions().getFirst().round()).isEqualTo(ROUND);
    }

    @Test
    void only_a_decision_on_exactly_what_was_frozen_counts() {
        // Given
        var otherWijkaanpak = new ConcludeDirection(
                new Conclusion(UUID.randomUUID(), FIRST.freeze(ID, 1).ref(), true, ROUND, CONTACT));

        // When
        var otherText = submitted.conclude(concluding(1, SECOND, true), NOW);
        var otherVersion = submitted.conclude(concluding(2, FIRST, true), NOW);
        var onDraft = drafted.conclude(concluding(1, FIRST, true), NOW);
        var elsewhere = submitted.conclude(otherWijkaanpak, NOW);

        // Then
        assertThat(refusal(otherText)).isEqualTo(DirectionRefusal.DIGEST_DIFFERS);
        assertThat(refusal(otherVersion)).isEqualTo(DirectionRefusal.UNKNOWN_VERSION);
        assertThat(refusal(onDraft)).isEqualTo(DirectionRefusal.UNKNOWN_VERSION);
        assertThat(refusal(elsewhere)).isEqualTo(DirectionRefusal.UNKNOWN_VERSION);
    }

    @Test
    void sections_have_names_of_their_own_and_a_size_that_can_travel() {
        // Given
        var repeated = List.of(new StatementSection("doel", "a"), new StatementSection("doel", "b"));
        var reserved = List.of(new StatementSection("title", "a"));
        var large = List.of(new StatementSection("doel", "€".repeat(22_000)));
        var many = IntStream.range(0, 12)
                .mapToObj(i -> new StatementSection("doel-" + i, "€".repeat(20_000)))
                .toList();

        // When
        var refusals = List.of(repeated, reserved, large, many).stream()
                .map(sections ->
                        new Statement("Richting", sections).check().refused().orElseThrow())
                .map(Decided::refusal)
                .toList();

        // Then
        assertThat(refusals)
                .containsExactly(
                        DirectionRefusal.SECTION_REPEATED,
                        DirectionRefusal.SECTION_NAME_RESERVED,
                        DirectionRefusal.SECTION_TOO_LARGE,
                        DirectionRefusal.STATEMENT_TOO_LARGE);
    }

    private static ConcludeDirection concluding(int version, Statement statement, boolean agreed) {
        var frozen = statement.freeze(ID, version);
        var subject = new SubjectRef(frozen.type(), ID, version, frozen.digest());
        return new ConcludeDirection(new Conclusion(WIJKAANPAK, subject, agreed, ROUND, CONTACT));
    }

    private static Direction after(Direction before, Decision decision) {
        return Decided.after(Direction.FOLD, before, decision);
    }
}
