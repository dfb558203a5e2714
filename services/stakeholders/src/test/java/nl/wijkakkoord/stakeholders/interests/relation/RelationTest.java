// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.interests.relation;

import static nl.wijkakkoord.stakeholders.Neighbourhood.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.wijkakkoord.contracts.Digest;
import nl.wijkakkoord.contracts.stakeholders.MemberRole;
import nl.wijkakkoord.contracts.stakeholders.RelatedInterest;
import nl.wijkakkoord.contracts.stakeholders.RelationKind;
import nl.wijkakkoord.contracts.subjects.SubjectRef;
import nl.wijkakkoord.contracts.subjects.SubjectType;
import nl.wijkakkoord.participation.party.Capacity;
import nl.wijkakkoord.platform.decision.Decision;
import nl.wijkakkoord.platform.testing.Decided;
import nl.wijkakkoord.stakeholders.Neighbourhood;
import nl.wijkakkoord.stakeholders.interests.relation.RelationCommand.RelateInterests;
import nl.wijkakkoord.stakeholders.interests.relation.RelationCommand.ReopenRelation;
import nl.wijkakkoord.stakeholders.interests.relation.RelationCommand.ResolveRelation;
import nl.wijkakkoord.stakeholders.interests.relation.RelationCommand.WithdrawRelation;
import nl.wijkakkoord.stakeholders.parties.authority.ActorRoles;
import nl.wijkakkoord.stakeholders.process.round.DecidedRound;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RelationTest {
    private static final UUID ID = UUID.randomUUID();
    private static final UUID ROUND = UUID.randomUUID();
    private static final RelatedInterest ONE = new RelatedInterest(UUID.randomUUID(), MUNICIPALITY, 1);
    private static final RelatedInterest SAME_PARTY = new RelatedInterest(UUID.randomUUID(), MUNICIPALITY, 1);
    private static final RelatedInterest OTHER = new RelatedInterest(UUID.randomUUID(), ASSOCIATION, 2);
    private static final SubjectRef SUBJECT =
            new SubjectRef(SubjectType.DIRECTION, UUID.randomUUID(), 1, Digest.of(new byte[] {1}));
    private static final ActorRoles BYSTANDER =
            new ActorRoles(STRANGER, Capacity.PARTY, Neighbourhood.BY_MUNICIPALITY, Set.of(MemberRole.CONTACT));

    private final Relation open = after(Relation.NONE, relate(ONE.interest(), OTHER.interest()));
    private final Relation resolved = after(open, resolve(round(true), CONTACT_ELSEWHERE));

    @Test
    void interests_of_two_parties_are_related_as_they_were_shared() {
        // When
        var related = open.related();

        // Then
        assertThat(related.interests()).containsExactly(ONE, OTHER);
    }

    @Test
    void what_is_not_shared_cannot_be_related() {
        // Given
        var hidden = UUID.randomUUID();

        // When
        var decision = relate(ONE.interest(), hidden);

        // Then
        assertThat(decision).isEqualTo(Decision.refused(RelationRefusal.INTEREST_NOT_SHARED, hidden));
    }

    @Test
    void interests_of_one_party_are_no_relation() {
        // When
        var decision = relate(ONE.interest(), SAME_PARTY.interest());

        // Then
        assertThat(decision).isEqualTo(Decision.refused(RelationRefusal.INTERESTS_OF_ONE_PARTY));
    }

    @Test
    void an_interest_is_named_once() {
        // When
        var decision = relate(ONE.interest(), ONE.interest());

        // Then
        assertThat(decision).isEqualTo(Decision.refused(RelationRefusal.INTEREST_NAMED_TWICE, ONE.interest()));
    }

    @Test
    void it_is_resolved_by_a_round_in_which_the_parties_agreed() {
        // When
        var decided = resolved.resolved();

        // Then
        assertThat(decided.round()).isEqualTo(ROUND);
        assertThat(decided.subject()).isEqualTo(SUBJECT);
    }

    @Test
    void a_round_in_which_they_did_not_agree_resolves_nothing() {
        // When
        var decision = resolve(round(false), CONTACT_ELSEWHERE);

        // Then
        assertThat(decision).isEqualTo(Decision.refused(RelationRefusal.ROUND_NOT_AGREED, ROUND));
    }

    @Test
    void a_round_that_was_not_heard_of_resolves_nothing_yet() {
        // When
        var decision = resolve(null, CONTACT_ELSEWHERE);

        // Then
        assertThat(decision).isEqualTo(Decision.refused(RelationRefusal.ROUND_NOT_HEARD_OF, ROUND));
    }

    @Test
    void who_is_not_concerned_does_not_say_that_it_is_resolved() {
        // When
        var check = open.checkMayResolve(BYSTANDER);

        // Then
        assertThat(check.refused()).hasValue(Decision.refused(RelationRefusal.NOT_YOUR_RELATION));
    }

    @Test
    void who_leads_the_wijkaanpak_says_that_it_is_resolved() {
        // When
        var check = open.checkMayResolve(LEADING);

        // Then
        assertThat(check.refused()).isEmpty();
    }

    @Test
    void what_was_not_resolved_after_all_is_reopened() {
        // When
        var reopened = after(resolved, resolved.reopen(new ReopenRelation(ID, "Toch niet", CONTACT), LEADING, NOW));

        // Then
        assertThat(reopened.resolved()).isNull();
        assertThat(reopened.checkMayReopen(LEADING).refused())
                .hasValue(Decision.refused(RelationRefusal.RELATION_IS_OPEN));
    }

    @Test
    void what_is_resolved_is_not_resolved_again() {
        // When
        var check = resolved.checkMayResolve(LEADING);

        // Then
        assertThat(check.refused()).hasValue(Decision.refused(RelationRefusal.RELATION_ALREADY_RESOLVED));
    }

    @Test
    void a_round_that_was_opened_before_it_was_there_resolves_nothing() {
        // Given
        var older = new DecidedRound(ROUND, WIJKAANPAK, NOW.minusSeconds(1), SUBJECT, List.of(ID));

        // When
        var decision = resolve(older, CONTACT_ELSEWHERE);

        // Then
        assertThat(decision).isEqualTo(Decision.refused(RelationRefusal.ROUND_BEFORE_RELATION, ROUND, NOW));
    }

    @Test
    void a_round_that_was_not_opened_on_it_resolves_nothing() {
        // Given
        var onAnother = new DecidedRound(ROUND, WIJKAANPAK, NOW, SUBJECT, List.of(UUID.randomUUID()));

        // When
        var decision = resolve(onAnother, CONTACT_ELSEWHERE);

        // Then
        assertThat(decision).isEqualTo(Decision.refused(RelationRefusal.ROUND_NOT_ON_RELATION, ROUND));
    }

    @Test
    void what_was_reopened_is_resolved_by_a_round_of_after_that() {
        // Given
        var later = NOW.plusSeconds(60);
        var reopened = after(resolved, resolved.reopen(new ReopenRelation(ID, "Toch niet", CONTACT), LEADING, later));

        // When
        var decision = reopened.resolve(
                new ResolveRelation(ID, ROUND, "Zo", CONTACT_OF_ASSOCIATION), CONTACT_ELSEWHERE, round(true), later);

        // Then
        assertThat(decision).isEqualTo(Decision.refused(RelationRefusal.ROUND_BEFORE_RELATION, ROUND, later));
    }

    @Test
    void who_recorded_it_takes_it_back() {
        // When
        var withdrawn = after(open, open.withdraw(new WithdrawRelation(ID, "Misverstand", CONTACT), LEADING, NOW));

        // Then
        assertThat(withdrawn.status()).isEqualTo(RelationStatus.WITHDRAWN);
        assertThat(withdrawn.checkMayResolve(LEADING).refused())
                .hasValue(Decision.refused(RelationRefusal.RELATION_WITHDRAWN));
    }

    @Test
    void who_came_in_its_place_does_too() {
        // Given
        var successor = new ActorRoles(
                STRANGER,
                Capacity.PARTY,
                Neighbourhood.BY_MUNICIPALITY,
                Set.of(MemberRole.CONTACT),
                Set.of(MUNICIPALITY),
                Set.of());

        // When
        var check = open.checkMayWithdraw(successor);

        // Then
        assertThat(check.refused()).isEmpty();
    }

    @Test
    void another_does_not_and_what_is_resolved_stays() {
        // When
        var byAnother = open.checkMayWithdraw(CONTACT_ELSEWHERE);
        var late = resolved.checkMayWithdraw(LEADING);

        // Then
        assertThat(byAnother.refused()).hasValue(Decision.refused(RelationRefusal.RELATION_OF_ANOTHER));
        assertThat(late.refused()).hasValue(Decision.refused(RelationRefusal.RELATION_ALREADY_RESOLVED));
    }

    @Test
    void who_is_in_the_place_of_who_recorded_it_takes_it_back() {
        // Given
        var inItsPlace = new ActorRoles(
                STRANGER,
                Capacity.PARTY,
                Neighbourhood.BY_MUNICIPALITY,
                Set.of(MemberRole.CONTACT),
                Set.of(MUNICIPALITY),
                Set.of());

        // When
        var check = open.checkMayWithdraw(inItsPlace);

        // Then
        assertThat(check.refused()).isEmpty();
    }

    private static Decision relate(UUID... interests) {
        var shared = Map.of(ONE.interest(), ONE, SAME_PARTY.interest(), SAME_PARTY, OTHER.interest(), OTHER);
        var command =
                new RelateInterests(ID, WIJKAANPAK, RelationKind.CONTRADICTION, List.of(interests), "Waarom", CONTACT);
        return Relation.NONE.relate(command, LEADING, shared, NOW);
    }

    private Decision resolve(@Nullable DecidedRound round, ActorRoles authority) {
        return open.resolve(new ResolveRelation(ID, ROUND, "Zo", CONTACT_OF_ASSOCIATION), authority, round, NOW);
    }

    private static DecidedRound round(boolean agreed) {
        return new DecidedRound(ROUND, WIJKAANPAK, NOW, agreed ? SUBJECT : null, List.of(ID));
    }

    private static Relation after(Relation relation, Decision decision) {
        return Decided.after(Relation.FOLD, relation, decision);
    }
}
