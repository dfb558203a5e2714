// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.contracts.opgaven;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.ContractName;
import nl.wijkakkoord.contracts.Digest;
import nl.wijkakkoord.contracts.Event;

/** A choice of opgaven, on which the parties decide in a round: these are taken up, those are not. */
public sealed interface ChoiceEvent extends Event {

    UUID choice();

    /** The choice is frozen and put before the parties at once. */
    @ContractName("nl.wijkakkoord.opgaven.choice-submitted.v1")
    record ChoiceSubmitted(
            UUID choice,
            UUID wijkaanpak,
            String title,
            List<Candidate> candidates,
            Digest digest,
            Audience audience,
            By by,
            Instant at)
            implements ChoiceEvent {
        public ChoiceSubmitted {
            candidates = List.copyOf(candidates);
        }
    }

    @ContractName("nl.wijkakkoord.opgaven.choice-agreed.v1")
    record ChoiceAgreed(UUID choice, UUID wijkaanpak, UUID round, Audience audience, By by, Instant at)
            implements ChoiceEvent {}

    @ContractName("nl.wijkakkoord.opgaven.choice-not-agreed.v1")
    record ChoiceNotAgreed(UUID choice, UUID wijkaanpak, UUID round, Audience audience, By by, Instant at)
            implements ChoiceEvent {}

    /** It is no longer before the parties, who did not decide on it. */
    @ContractName("nl.wijkakkoord.opgaven.choice-withdrawn.v1")
    record ChoiceWithdrawn(UUID choice, UUID wijkaanpak, String reason, Audience audience, By by, Instant at)
            implements ChoiceEvent {}
}
