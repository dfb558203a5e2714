// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.consultation;

import java.time.Clock;
import java.util.Optional;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.opgaven.ConsultationEvent.ConsultationCalled;
import nl.wijkakkoord.opgaven.opgave.OpgaveTable;
import nl.wijkakkoord.participation.party.Parties;
import nl.wijkakkoord.platform.command.CreatingCommandHandler;
import nl.wijkakkoord.platform.command.EventSourcedAggregate;
import nl.wijkakkoord.platform.decision.Check;
import nl.wijkakkoord.platform.decision.Decision;
import nl.wijkakkoord.platform.decision.Fold;
import org.axonframework.spring.stereotype.Aggregate;

@Aggregate(type = "consultation")
class ConsultationAggregate extends EventSourcedAggregate<Optional<ConsultationCalled>> {
    private static final Fold<Optional<ConsultationCalled>, ConsultationCalled> FOLD =
            new Fold<>(Optional.empty(), ConsultationCalled.class, (_, called) -> Optional.of(called));

    ConsultationAggregate() {
        super(FOLD, ConsultationCalled::consultation);
    }

    @CreatingCommandHandler
    Decision handle(
            CallConsultation command,
            Clock clock,
            Parties parties,
            OpgaveTable opgaven,
            ConsultationTable consultations) {
        var authority = parties.authority(command.wijkaanpak(), command.by());
        var opgaveThere = command.opgave() == null || opgaven.has(command.wijkaanpak(), command.opgave());
        var before = Optional.ofNullable(command.follows())
                .flatMap(follows -> consultations.find(command.wijkaanpak(), follows))
                .map(ConsultationItem::number);
        return record(authority
                .checkMayAct()
                .and(() -> Check.refuseWhen(
                        !opgaveThere, ConsultationRefusal.CONSULTED_ON_UNKNOWN_OPGAVE, command.opgave()))
                .and(() -> Check.refuseWhen(
                        command.follows() != null && before.isEmpty(),
                        ConsultationRefusal.FOLLOWS_UNKNOWN_CONSULTATION,
                        command.follows()))
                .thenRecord(() -> new ConsultationCalled(
                        command.consultation(),
                        command.wijkaanpak(),
                        command.opgave(),
                        before.orElse(0) + 1,
                        command.follows(),
                        command.title(),
                        command.question(),
                        command.from(),
                        Audience.ofWijkaanpak(),
                        command.by(),
                        now(clock))));
    }
}
