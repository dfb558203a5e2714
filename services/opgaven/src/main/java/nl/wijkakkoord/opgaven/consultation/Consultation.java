// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.consultation;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.opgaven.ConsultationEvent;
import nl.wijkakkoord.contracts.opgaven.ConsultationEvent.ConsultationCalled;
import nl.wijkakkoord.contracts.opgaven.ConsultationEvent.ConsultationClosed;
import nl.wijkakkoord.contracts.opgaven.ConsultationEvent.ConsultationWithdrawn;
import nl.wijkakkoord.opgaven.consultation.ConsultationCommand.CallConsultation;
import nl.wijkakkoord.opgaven.consultation.ConsultationCommand.CloseConsultation;
import nl.wijkakkoord.opgaven.consultation.ConsultationCommand.EndConsultation;
import nl.wijkakkoord.opgaven.consultation.ConsultationCommand.WithdrawConsultation;
import nl.wijkakkoord.participation.party.ActorAuthority;
import nl.wijkakkoord.participation.party.Successors;
import nl.wijkakkoord.platform.decision.Check;
import nl.wijkakkoord.platform.decision.Decision;
import nl.wijkakkoord.platform.decision.Fold;
import nl.wijkakkoord.platform.decision.Visible;
import org.jspecify.annotations.Nullable;

/**
 * A round in which people outside the wijkaanpak are asked, as its events tell it.
 *
 * @param reason why it was closed or withdrawn, null when it was not, or nobody said why
 */
record Consultation(
        @Nullable ConsultationCalled called,
        ConsultationStatus status,
        @Nullable String reason) implements Visible {
    static final Consultation NONE = new Consultation(null, ConsultationStatus.OPEN, null);
    static final Fold<Consultation, ConsultationEvent> FOLD =
            new Fold<>(NONE, ConsultationEvent.class, Consultation::evolve);

    @Override
    public UUID wijkaanpak() {
        return called.wijkaanpak();
    }

    Consultation evolve(ConsultationEvent event) {
        return switch (event) {
            case ConsultationCalled e -> new Consultation(e, ConsultationStatus.OPEN, null);
            case ConsultationClosed e -> new Consultation(called, ConsultationStatus.CLOSED, e.reason());
            case ConsultationWithdrawn e -> new Consultation(called, ConsultationStatus.WITHDRAWN, e.reason());
        };
    }

    /**
     * @param opgaveThere whether the opgave that it names is one of this wijkaanpak; true when it names none
     * @param before the one that it follows, empty when that is not one of this wijkaanpak, or it names none
     */
    Decision call(
            CallConsultation command,
            boolean opgaveThere,
            Optional<ConsultationItem> before,
            ActorAuthority authority,
            Instant now) {
        return authority
                .checkMayAct()
                .and(() -> Check.refuseWhen(
                        !opgaveThere, ConsultationRefusal.CONSULTED_ON_UNKNOWN_OPGAVE, command.opgave()))
                .and(() -> Check.refuseWhen(
                        command.follows() != null
                                && before.filter(it -> it.status() != ConsultationStatus.WITHDRAWN)
                                        .isEmpty(),
                        ConsultationRefusal.FOLLOWS_UNKNOWN_CONSULTATION,
                        command.follows()))
                .thenRecord(() -> new ConsultationCalled(
                        command.consultation(),
                        command.wijkaanpak(),
                        command.opgave(),
                        before.map(ConsultationItem::number).orElse(0) + 1,
                        command.follows(),
                        command.title(),
                        command.question(),
                        command.from(),
                        Audience.ofWijkaanpak(),
                        command.by(),
                        now));
    }

    Decision close(CloseConsultation command, ActorAuthority authority, Successors enders, Instant now) {
        return checkMayEnd(command.by(), authority, enders)
                .thenRecord(() -> closed(command.reason(), command.by(), now));
    }

    /** It ends with its wijkaanpak, when it is still open then. */
    Decision end(EndConsultation command, Instant now) {
        return status == ConsultationStatus.OPEN
                ? Decision.accepted(closed(command.reason(), command.by(), now))
                : Decision.unchanged();
    }

    private ConsultationClosed closed(@Nullable String reason, By by, Instant now) {
        return new ConsultationClosed(called.consultation(), wijkaanpak(), reason, Audience.ofWijkaanpak(), by, now);
    }

    Decision withdraw(WithdrawConsultation command, ActorAuthority authority, Successors enders, Instant now) {
        return checkMayEnd(command.by(), authority, enders)
                .thenRecord(() -> new ConsultationWithdrawn(
                        called.consultation(),
                        wijkaanpak(),
                        command.reason(),
                        Audience.ofWijkaanpak(),
                        command.by(),
                        now));
    }

    /** @param enders who ends it now, by who opened it */
    Check checkMayEnd(By by, ActorAuthority authority, Successors enders) {
        return authority
                .checkMayAct()
                .and(() -> {
                    var ender = enders.of(called.by().organisation());
                    return Check.refuseWhen(
                            !ender.equals(by.organisation()), ConsultationRefusal.CONSULTATION_OF_ANOTHER, ender);
                })
                .and(() -> Check.refuseWhen(status != ConsultationStatus.OPEN, ConsultationRefusal.CONSULTATION_ENDED));
    }
}
