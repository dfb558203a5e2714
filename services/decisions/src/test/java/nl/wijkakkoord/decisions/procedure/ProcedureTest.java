// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions.procedure;

import static nl.wijkakkoord.decisions.Example.*;
import static nl.wijkakkoord.decisions.procedure.ProcedureRefusal.*;
import static nl.wijkakkoord.decisions.procedure.terms.TermsRefusal.*;
import static nl.wijkakkoord.platform.decision.Decision.refused;
import static nl.wijkakkoord.platform.testing.Decided.events;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SortedMap;
import java.util.UUID;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.Event;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.decisions.ProcedureEvent.ProcedureCameIntoForce;
import nl.wijkakkoord.contracts.decisions.ProcedureEvent.ProcedureNotAgreed;
import nl.wijkakkoord.contracts.decisions.ProcedureEvent.ProcedureProposed;
import nl.wijkakkoord.contracts.decisions.ProcedureEvent.ProcedureSubmitted;
import nl.wijkakkoord.contracts.decisions.ProcedureTerms;
import nl.wijkakkoord.contracts.decisions.ProcedureTerms.Visibility;
import nl.wijkakkoord.contracts.subjects.FrozenSubject;
import nl.wijkakkoord.contracts.subjects.SubjectEvent.SectionFrozen;
import nl.wijkakkoord.contracts.subjects.SubjectEvent.SubjectSubmitted;
import nl.wijkakkoord.contracts.subjects.SubjectRef;
import nl.wijkakkoord.contracts.subjects.SubjectType;
import nl.wijkakkoord.decisions.procedure.ProcedureCommand.ConcludeProcedure;
import nl.wijkakkoord.decisions.procedure.ProcedureCommand.ProposeNextVersion;
import nl.wijkakkoord.decisions.procedure.ProcedureCommand.ProposeProcedure;
import nl.wijkakkoord.decisions.procedure.ProcedureCommand.ReplaceProposal;
import nl.wijkakkoord.decisions.procedure.ProcedureCommand.SubmitProcedure;
import nl.wijkakkoord.participation.party.ActorAuthority;
import nl.wijkakkoord.participation.party.Capacity;
import nl.wijkakkoord.participation.party.PartyRefusal;
import nl.wijkakkoord.participation.subject.Conclusion;
import nl.wijkakkoord.platform.testing.Decided;
import org.junit.jupiter.api.Test;

class ProcedureTest {
    private static final SortedMap<OrganisationId, Capacity> ADMITTED =
            participants(MUNICIPALITY, HOUSING, GRID, RESIDENTS, ADVISER);
    private static final UUID ID = Procedure.idOf(WIJKAANPAK);
    private static final UUID ROUND = UUID.randomUUID();
    private static final ProcedureTerms OPEN = terms(Visibility.OPEN);
    private static final ProcedureTerms SEALED = terms(Visibility.SEALED_UNTIL_CLOSING);

    @Test
    void a_member_of_any_party_proposes_the_first_version() {
        // When
        var events = events(Procedure.NONE.propose(propose(OPEN), ActorAuthority.MEMBER, ADMITTED, NOW));

        // Then
        assertThat(events).singleElement().isInstanceOfSatisfying(ProcedureProposed.class, e -> {
            assertThat(e.version()).isEqualTo(1);
            assertThat(e.terms()).isEqualTo(OPEN);
            assertThat(e.by()).isEqualTo(by(GRID));
            assertThat(e.at()).isEqualTo(NOW);
        });
    }

    @Test
    void an_organisation_that_is_no_party_proposes_nothing() {
        // When
        var decision = Procedure.NONE.propose(propose(OPEN), ActorAuthority.STRANGER, ADMITTED, NOW);

        // Then
        assertThat(decision).isEqualTo(refused(PartyRefusal.NOT_A_PARTY));
    }

    @Test
    void who_is_no_member_of_its_party_today_proposes_nothing() {
        // When
        var decision = Procedure.NONE.propose(propose(OPEN), ActorAuthority.NO_MEMBER, ADMITTED, NOW);

        // Then
        assertThat(decision).isEqualTo(refused(PartyRefusal.NOT_A_MEMBER));
    }

    @Test
    void a_wijkaanpak_has_one_procedure() {
        // When
        var decision = proposed().propose(propose(OPEN), ActorAuthority.MEMBER, ADMITTED, NOW);

        // Then
        assertThat(decision).isEqualTo(refused(PROCEDURE_EXISTS, ID));
    }

    @Test
    void only_admitted_parties_stand_in_it() {
        // When
        var decision = Procedure.NONE.propose(
                propose(OPEN), ActorAuthority.MEMBER, participants(MUNICIPALITY, HOUSING, GRID), NOW);

        // Then
        assertThat(decision).isEqualTo(refused(PARTY_NOT_ADMITTED, List.of(RESIDENTS, ADVISER)));
    }

    @Test
    void a_proposal_can_be_replaced_and_stays_the_same_version() {
        // When
        var events = events(proposed()
                .replace(new ReplaceProposal(ID, SEALED, null, by(HOUSING)), ActorAuthority.MEMBER, ADMITTED, NOW));

        // Then
        assertThat(after(proposed(), events).latest().number()).isEqualTo(1);
        assertThat(after(proposed(), events).latest().terms()).isEqualTo(SEALED);
    }

    @Test
    void what_was_submitted_is_no_longer_replaced() {
        // When
        var decision = submitted()
                .replace(new ReplaceProposal(ID, SEALED, null, by(HOUSING)), ActorAuthority.MEMBER, ADMITTED, NOW);

        // Then
        assertThat(decision).isEqualTo(refused(ALREADY_SUBMITTED, 1));
    }

    @Test
    void submitting_freezes_parties_rule_and_positions_as_sections_and_puts_their_digest_before_the_parties() {
        // When
        var events = events(proposed().submit(new SubmitProcedure(ID, by(GRID)), ActorAuthority.MEMBER, NOW));

        // Then
        assertThat(events)
                .extracting(Object::getClass)
                .containsExactly(
                        ProcedureSubmitted.class,
                        SectionFrozen.class,
                        SectionFrozen.class,
                        SectionFrozen.class,
                        SubjectSubmitted.class);
        var subject = (SubjectSubmitted) events.getLast();
        assertThat(subject.type()).isEqualTo("decision-procedure");
        assertThat(subject.sections()).extracting("name").containsExactly("parties", "rule", "positions");
        assertThat(subject.digest())
                .isEqualTo(((ProcedureSubmitted) events.getFirst()).digest())
                .isEqualTo(FrozenSubject.digest("decision-procedure", ID, 1, subject.sections()));
        assertThat(((SectionFrozen) events.get(2)).canonical())
                .isEqualTo("{\"kind\":\"consent-without-objection\",\"quorum\":3}");
    }

    @Test
    void it_is_submitted_once() {
        // When
        var decision = submitted().submit(new SubmitProcedure(ID, by(GRID)), ActorAuthority.MEMBER, NOW);

        // Then
        assertThat(decision).isEqualTo(refused(ALREADY_SUBMITTED, 1));
    }

    @Test
    void when_the_parties_agree_it_comes_into_force() {
        // When
        var events = events(submitted().conclude(concluding(1, true), NOW));

        // Then
        assertThat(events).singleElement().isInstanceOf(ProcedureCameIntoForce.class);
        assertThat(after(submitted(), events).refInForce().digest())
                .isEqualTo(submitted().latest().digest());
    }

    @Test
    void when_they_do_not_agree_nothing_is_in_force() {
        // When
        var events = events(submitted().conclude(concluding(1, false), NOW));

        // Then
        assertThat(events).singleElement().isInstanceOf(ProcedureNotAgreed.class);
        assertThat(after(submitted(), events).inForce()).isNull();
    }

    @Test
    void an_outcome_about_another_version_is_refused() {
        // When
        var decision = submitted().conclude(concluding(2, true), NOW);

        // Then
        assertThat(decision).isEqualTo(refused(NOT_BEFORE_THE_PARTIES, 2));
    }

    @Test
    void no_next_version_while_this_one_awaits_a_decision() {
        // When
        var decision = submitted()
                .proposeNext(new ProposeNextVersion(ID, SEALED, null, by(GRID)), ActorAuthority.MEMBER, ADMITTED, NOW);

        // Then
        assertThat(decision).isEqualTo(refused(AWAITING_DECISION, 1));
    }

    @Test
    void the_version_in_force_stays_in_force_while_the_next_is_on_its_way() {
        // Given
        var inForce = after(submitted(), events(submitted().conclude(concluding(1, true), NOW)));

        // When
        var events = events(inForce.proposeNext(
                new ProposeNextVersion(ID, SEALED, null, by(GRID)), ActorAuthority.MEMBER, ADMITTED, NOW));

        // Then
        assertThat(after(inForce, events).latest().number()).isEqualTo(2);
        assertThat(after(inForce, events).inForce().number()).isEqualTo(1);
        assertThat(after(inForce, events).inForce().terms()).isEqualTo(OPEN);
    }

    private static ProposeProcedure propose(ProcedureTerms terms) {
        return new ProposeProcedure(WIJKAANPAK, terms, null, by(GRID));
    }

    private static Procedure proposed() {
        return after(
                Procedure.NONE, events(Procedure.NONE.propose(propose(OPEN), ActorAuthority.MEMBER, ADMITTED, NOW)));
    }

    private static Procedure submitted() {
        return after(
                proposed(), events(proposed().submit(new SubmitProcedure(ID, by(GRID)), ActorAuthority.MEMBER, NOW)));
    }

    private static ConcludeProcedure concluding(int version, boolean agreed) {
        var subject = new SubjectRef(
                SubjectType.PROCEDURE, ID, version, submitted().latest().digest());
        var system = By.system(MUNICIPALITY);
        return new ConcludeProcedure(new Conclusion(WIJKAANPAK, subject, agreed, ROUND, system), system);
    }

    private static Procedure after(Procedure procedure, List<Event> events) {
        return Decided.after(Procedure.FOLD, procedure, events);
    }
}
