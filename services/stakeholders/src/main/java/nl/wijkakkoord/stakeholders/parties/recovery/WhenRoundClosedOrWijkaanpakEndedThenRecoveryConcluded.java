// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.parties.recovery;

import java.util.UUID;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.stakeholders.WijkaanpakEvent.WijkaanpakEnded;
import nl.wijkakkoord.contracts.subjects.SubjectType;
import nl.wijkakkoord.participation.subject.WhenRoundClosedThenConcluded;
import nl.wijkakkoord.platform.command.Commands;
import nl.wijkakkoord.platform.request.Moment;
import nl.wijkakkoord.platform.store.History;
import nl.wijkakkoord.stakeholders.parties.recovery.RecoveryCommand.ConcludeRecovery;
import nl.wijkakkoord.stakeholders.parties.recovery.RecoveryCommand.LapseRecovery;
import nl.wijkakkoord.stakeholders.parties.wijkaanpak.Party;
import nl.wijkakkoord.stakeholders.parties.wijkaanpak.Wijkaanpak;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Whom the other parties did not agree to, or will not decide on any more, does not stay in the directory. */
@Component
class WhenRoundClosedOrWijkaanpakEndedThenRecoveryConcluded extends WhenRoundClosedThenConcluded {
    private final Commands commands;
    private final History history;
    private final By system;

    WhenRoundClosedOrWijkaanpakEndedThenRecoveryConcluded(
            Commands commands, History history, @Value("${wijkakkoord.operator}") OrganisationId operator) {
        super(commands, SubjectType.CONTACT_RECOVERY, ConcludeRecovery::new);
        this.commands = commands;
        this.history = history;
        this.system = By.system(operator);
    }

    /** In the same transaction. Also for a party that left: what was put before the others for it still waits. */
    @EventHandler
    void on(WijkaanpakEnded event) {
        history.read(event.wijkaanpak(), Moment.now(), Wijkaanpak.FOLD).orElseThrow().state().parties().stream()
                .map(Party::organisation)
                .map(party -> RecoveryCommand.recoveryOf(event.wijkaanpak(), party))
                .filter(this::awaitsDecision)
                .forEach(recovery -> commands.follow(new LapseRecovery(recovery, event.reason(), system)));
    }

    private boolean awaitsDecision(UUID recovery) {
        return history.read(recovery, Moment.now(), ContactRecovery.FOLD)
                .filter(found -> found.state().versions().awaitDecision())
                .isPresent();
    }
}
