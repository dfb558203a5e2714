// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.consultation;

import static nl.wijkakkoord.opgaven.Example.*;
import static nl.wijkakkoord.platform.decision.Decision.accepted;
import static nl.wijkakkoord.platform.decision.Decision.refused;
import static nl.wijkakkoord.platform.decision.Decision.unchanged;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.opgaven.ConsultationEvent.ConsultationClosed;
import nl.wijkakkoord.contracts.opgaven.ConsultationEvent.ConsultationWithdrawn;
import nl.wijkakkoord.opgaven.consultation.ConsultationCommand.CallConsultation;
import nl.wijkakkoord.opgaven.consultation.ConsultationCommand.CloseConsultation;
import nl.wijkakkoord.opgaven.consultation.ConsultationCommand.EndConsultation;
import nl.wijkakkoord.opgaven.consultation.ConsultationCommand.WithdrawConsultation;
import nl.wijkakkoord.participation.party.ActorAuthority;
import nl.wijkakkoord.participation.party.PartyRefusal;
import nl.wijkakkoord.participation.party.Successors;
import nl.wijkakkoord.platform.decision.Decision;
import nl.wijkakkoord.platform.testing.Decided;
import org.junit.jupiter.api.Test;

class ConsultationTest {
    private static final UUID ID = UUID.fromString("eeeeeeee-0000-4000-8000-000000000001");
    private static final UUID BEFORE = UUID.fromString("eeeeeeee-0000-4000-8000-000000000002");
    private static final Successors CALLER = Successors.NONE;

    private final Consultation called = after(Consultation.NONE, call(null, Optional.empty()));

    @Test
    void who_called_it_closes_it_with_or_without_a_reason() {
        // When
        var closed = close(HOUSING, null, CALLER);

        // Then
        assertThat(closed)
                .isEqualTo(accepted(
                        new ConsultationClosed(ID, WIJKAANPAK, null, Audience.ofWijkaanpak(), by(HOUSING), NOW)));
        assertThat(after(called, closed).status()).isEqualTo(ConsultationStatus.CLOSED);
        assertThat(after(called, close(HOUSING, "Genoeg gehoord", CALLER)).reason())
                .isEqualTo("Genoeg gehoord");
    }

    @Test
    void one_that_was_called_by_mistake_is_withdrawn() {
        // When
        var withdrawn = withdraw(called, HOUSING, CALLER);

        // Then
        assertThat(withdrawn)
                .isEqualTo(accepted(new ConsultationWithdrawn(
                        ID, WIJKAANPAK, "Bij vergissing", Audience.ofWijkaanpak(), by(HOUSING), NOW)));
        assertThat(after(called, withdrawn).status()).isEqualTo(ConsultationStatus.WITHDRAWN);
    }

    @Test
    void another_ends_it_where_its_caller_left_or_was_set_aside_and_not_before() {
        // When
        var before = close(MUNICIPALITY, null, CALLER);
        var then = close(MUNICIPALITY, null, Successors.NONE.with(HOUSING, MUNICIPALITY));

        // Then
        assertThat(before).isEqualTo(refused(ConsultationRefusal.CONSULTATION_OF_ANOTHER, HOUSING));
        assertThat(after(called, then).status()).isEqualTo(ConsultationStatus.CLOSED);
    }

    @Test
    void who_may_not_act_ends_none_also_where_its_caller_left() {
        // When
        var decision = called.close(
                new CloseConsultation(ID, null, by(MUNICIPALITY)),
                ActorAuthority.ADVISER,
                Successors.NONE.with(HOUSING, MUNICIPALITY),
                NOW);

        // Then
        assertThat(decision).isEqualTo(refused(PartyRefusal.ADVISER_DECIDES_NOTHING));
    }

    @Test
    void what_ended_ends_once() {
        // Given
        var closed = after(called, close(HOUSING, null, CALLER));

        // When
        var again = List.of(
                withdraw(closed, HOUSING, CALLER),
                withdraw(after(called, withdraw(called, HOUSING, CALLER)), HOUSING, CALLER));

        // Then
        assertThat(again).containsOnly(refused(ConsultationRefusal.CONSULTATION_ENDED));
    }

    @Test
    void a_second_one_follows_one_that_was_closed_and_none_that_was_withdrawn() {
        // When
        var afterClosed = call(BEFORE, Optional.of(item(ConsultationStatus.CLOSED)));
        var afterWithdrawn = call(BEFORE, Optional.of(item(ConsultationStatus.WITHDRAWN)));

        // Then
        assertThat(after(Consultation.NONE, afterClosed).called().number()).isEqualTo(2);
        assertThat(afterWithdrawn).isEqualTo(refused(ConsultationRefusal.FOLLOWS_UNKNOWN_CONSULTATION, BEFORE));
    }

    @Test
    void with_its_wijkaanpak_it_closes_once_and_not_when_it_was_withdrawn() {
        // Given
        var end = new EndConsultation(ID, "Gestopt", By.system(MUNICIPALITY));

        // When
        var closed = called.end(end, NOW);

        // Then
        assertThat(after(called, closed).status()).isEqualTo(ConsultationStatus.CLOSED);
        assertThat(after(called, closed).reason()).isEqualTo("Gestopt");
        assertThat(after(called, closed).end(end, NOW)).isEqualTo(unchanged());
        assertThat(after(called, withdraw(called, HOUSING, CALLER)).end(end, NOW))
                .isEqualTo(unchanged());
    }

    private static ConsultationItem item(ConsultationStatus status) {
        return new ConsultationItem(BEFORE, WIJKAANPAK, null, 1, null, "Groen", "Waar?", LocalDate.EPOCH, status);
    }

    private static Decision call(UUID follows, Optional<ConsultationItem> before) {
        var command =
                new CallConsultation(ID, WIJKAANPAK, null, follows, "Groen", "Waar?", LocalDate.EPOCH, by(HOUSING));
        return Consultation.NONE.call(command, true, before, ActorAuthority.MEMBER, NOW);
    }

    private Decision close(OrganisationId who, String reason, Successors enders) {
        return called.close(new CloseConsultation(ID, reason, by(who)), ActorAuthority.MEMBER, enders, NOW);
    }

    private static Decision withdraw(Consultation of, OrganisationId who, Successors enders) {
        return of.withdraw(new WithdrawConsultation(ID, "Bij vergissing", by(who)), ActorAuthority.MEMBER, enders, NOW);
    }

    private static Consultation after(Consultation consultation, Decision decision) {
        return Decided.after(Consultation.FOLD, consultation, decision);
    }
}
