// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.consultation;

import static nl.wijkakkoord.opgaven.Example.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.opgaven.consultation.ConsultationCommand.CallConsultation;
import nl.wijkakkoord.opgaven.consultation.ConsultationCommand.CloseConsultation;
import nl.wijkakkoord.opgaven.consultation.ConsultationCommand.WithdrawConsultation;
import nl.wijkakkoord.participation.party.ActorAuthority;
import nl.wijkakkoord.participation.party.Successors;
import nl.wijkakkoord.participation.testing.Lives;
import nl.wijkakkoord.platform.decision.Decision;
import nl.wijkakkoord.platform.decision.Decision.Accepted;
import nl.wijkakkoord.platform.testing.Decided;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Random lives of consultations: whichever party is left that answers, one act of it ends each that is open (ADR 0028). */
class ConsultationLivesTest {
    private static final UUID ID = UUID.randomUUID();
    private static final List<OrganisationId> PARTIES = List.of(MUNICIPALITY, HOUSING, GRID);

    private Consultation consultation = Consultation.NONE;

    @ParameterizedTest(name = "seed {0}")
    @MethodSource(Lives.SEEDS)
    void in_every_life_each_consultation_is_ended_by_who_answers(long seed) {
        var random = new Random(seed);
        for (var act = 0; act < Lives.ACTS; act++) {
            // When
            act(random, any(random), random.nextBoolean());

            // Then
            for (var one : PARTIES) {
                assertThat(after(consultation, close(one, !one.equals(caller())))
                                .status())
                        .as("seed %d, act %d, by %s", seed, act, one)
                        .isNotEqualTo(ConsultationStatus.OPEN);
            }
        }
    }

    private void act(Random random, OrganisationId party, boolean callerAbsent) {
        if (consultation.status() != ConsultationStatus.OPEN || consultation.called() == null) {
            consultation = after(Consultation.NONE, call(party));
            return;
        }
        consultation = after(
                consultation,
                switch (random.nextInt(6)) {
                    case 0 -> close(party, callerAbsent);
                    case 1 ->
                        consultation.withdraw(
                                new WithdrawConsultation(ID, "Bij vergissing", by(party)),
                                ActorAuthority.MEMBER,
                                enders(party, callerAbsent),
                                NOW);
                    default -> Decision.unchanged();
                });
    }

    private static Decision call(OrganisationId party) {
        var command = new CallConsultation(ID, WIJKAANPAK, null, null, "Groen", "Waar?", LocalDate.EPOCH, by(party));
        return Consultation.NONE.call(command, true, Optional.empty(), ActorAuthority.MEMBER, NOW);
    }

    private Decision close(OrganisationId who, boolean callerAbsent) {
        return consultation.close(
                new CloseConsultation(ID, null, by(who)), ActorAuthority.MEMBER, enders(who, callerAbsent), NOW);
    }

    private Successors enders(OrganisationId who, boolean absent) {
        return absent ? Successors.NONE.with(caller(), who) : Successors.NONE;
    }

    private OrganisationId caller() {
        return consultation.called().by().organisation();
    }

    private static OrganisationId any(Random random) {
        return PARTIES.get(random.nextInt(PARTIES.size()));
    }

    private static Consultation after(Consultation consultation, Decision decision) {
        return decision instanceof Accepted ? Decided.after(Consultation.FOLD, consultation, decision) : consultation;
    }
}
