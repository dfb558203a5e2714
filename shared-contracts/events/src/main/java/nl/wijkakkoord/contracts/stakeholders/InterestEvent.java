// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.contracts.stakeholders;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.ContractName;
import nl.wijkakkoord.contracts.Event;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.words.WordsRef;
import org.jspecify.annotations.Nullable;

/**
 * An interest, standpoint or goal of one party. It is that party's own until it shares it; what is shared is in the event
 * that does so, and what is not stands beside the events.
 */
public sealed interface InterestEvent extends Event {

    UUID interest();

    /**
     * @param organisation whose it is
     * @param words title and text, as {@code {"text", "title"}}
     * @param underlying the party's own interests that this one rests on: what a standpoint or a goal is for
     * @param source the meeting that it was recorded from, null when it was from none
     */
    @ContractName("nl.wijkakkoord.stakeholders.interest-recorded.v1")
    record InterestRecorded(
            UUID interest,
            UUID wijkaanpak,
            OrganisationId organisation,
            InterestKind kind,
            WordsRef words,
            List<UUID> underlying,
            @Nullable InterestSource source,
            Audience audience,
            By by,
            Instant at)
            implements InterestEvent {}

    /** A next version of the words, which others see when it is shared in its turn. */
    @ContractName("nl.wijkakkoord.stakeholders.interest-revised.v1")
    record InterestRevised(
            UUID interest, UUID wijkaanpak, WordsRef words, List<UUID> underlying, Audience audience, By by, Instant at)
            implements InterestEvent {}

    /**
     * The party shows a version of the words to the wijkaanpak, or to everybody.
     *
     * @param version of the words
     * @param salt with which anyone can check these words against the digest that was recorded before
     * @param underlying as far as they are for the same readers
     * @param source without the meeting when that is not for the same readers; null when there was none
     */
    @ContractName("nl.wijkakkoord.stakeholders.interest-shared.v1")
    record InterestShared(
            UUID interest,
            UUID wijkaanpak,
            OrganisationId organisation,
            InterestKind kind,
            int version,
            String title,
            String text,
            String salt,
            List<UUID> underlying,
            @Nullable InterestSource source,
            Audience audience,
            By by,
            Instant at)
            implements InterestEvent {}

    /**
     * Another party says that it has seen this interest and takes it seriously, which is not that it agrees with it.
     *
     * @param organisation that acknowledges
     * @param version of the words as they were shared
     */
    @ContractName("nl.wijkakkoord.stakeholders.interest-acknowledged.v1")
    record InterestAcknowledged(
            UUID interest,
            UUID wijkaanpak,
            OrganisationId organisation,
            int version,
            Audience audience,
            By by,
            Instant at)
            implements InterestEvent {}

    /**
     * Its party takes it back: nothing rests on it from now on. What was shared of it stays in the history.
     *
     * @param reason null where it was never shared: it stands beside the event then, for the own organisation
     */
    @ContractName("nl.wijkakkoord.stakeholders.interest-withdrawn.v2")
    record InterestWithdrawn(
            UUID interest,
            UUID wijkaanpak,
            OrganisationId organisation,
            @Nullable String reason,
            Audience audience,
            By by,
            Instant at)
            implements InterestEvent {}
}
