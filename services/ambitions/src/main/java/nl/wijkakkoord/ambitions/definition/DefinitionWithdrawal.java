// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions.definition;

import java.time.Instant;
import java.util.UUID;
import nl.wijkakkoord.ambitions.definition.DefinitionCommand.WithdrawDefinition;
import nl.wijkakkoord.ambitions.definition.DefinitionCommand.WithdrawDefinitionDraft;
import nl.wijkakkoord.ambitions.definition.DefinitionVersion.Status;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.ambitions.DefinitionEvent.DefinitionDraftWithdrawn;
import nl.wijkakkoord.contracts.ambitions.DefinitionEvent.DefinitionWithdrawn;
import nl.wijkakkoord.participation.party.ActorAuthority;
import nl.wijkakkoord.participation.subject.Withdrawal;
import nl.wijkakkoord.platform.decision.Check;
import nl.wijkakkoord.platform.decision.Decision;
import org.jspecify.annotations.Nullable;

/** What is open of a definition, a draft or what is before the parties, is taken back by its owner (ADR 0028). */
final class DefinitionWithdrawal {
    private DefinitionWithdrawal() {}

    static Decision of(
            Definition definition,
            WithdrawDefinition command,
            ActorAuthority authority,
            @Nullable UUID openRound,
            Instant now) {
        return check(definition, authority, command.by(), openRound).then(() -> {
            var subject = definition.versions().getLast().ref(definition.id());
            return Withdrawal.accepted(
                    subject, definition.wijkaanpak(), command.reason(), command.by(), now, DefinitionWithdrawn::new);
        });
    }

    static Decision ofDraft(
            Definition definition, WithdrawDefinitionDraft command, ActorAuthority authority, Instant now) {
        return definition
                .checkMayRedraft(authority, command.by())
                .thenRecord(() -> new DefinitionDraftWithdrawn(
                        definition.id(),
                        definition.wijkaanpak(),
                        definition.versions().getLast().number(),
                        command.reason(),
                        Audience.ofWijkaanpak(),
                        command.by(),
                        now));
    }

    static Check check(Definition definition, ActorAuthority authority, By by, @Nullable UUID openRound) {
        return definition
                .checkOwn(authority, by)
                .and(() -> Withdrawal.check(definition.lastIs(Status.SUBMITTED), openRound));
    }
}
