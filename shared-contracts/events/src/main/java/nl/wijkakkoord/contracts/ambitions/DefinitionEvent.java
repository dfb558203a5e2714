// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.contracts.ambitions;

import java.time.Instant;
import java.util.UUID;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.ContractName;
import nl.wijkakkoord.contracts.Digest;
import nl.wijkakkoord.contracts.Event;
import nl.wijkakkoord.contracts.subjects.SubjectRef;
import org.jspecify.annotations.Nullable;

/**
 * What a word means in a wijkaanpak, as one party proposes it, in versions. Definitions of the same term are rivals: at
 * most one of them is in force, the others stay as what they are.
 */
public sealed interface DefinitionEvent extends Event {

    UUID definition();

    int version();

    /**
     * A version that is not yet submitted; a later draft of the same version replaces it. The organisation that drafts
     * the first one owns the definition.
     *
     * @param term kebab-case, the same over versions and rivals
     */
    @ContractName("nl.wijkakkoord.ambitions.definition-drafted.v1")
    record DefinitionDrafted(
            UUID definition,
            UUID wijkaanpak,
            int version,
            String term,
            DefinitionText text,
            Audience audience,
            By by,
            Instant at)
            implements DefinitionEvent {}

    /** The version is frozen and put before the parties. */
    @ContractName("nl.wijkakkoord.ambitions.definition-submitted.v1")
    record DefinitionSubmitted(
            UUID definition, UUID wijkaanpak, int version, Digest digest, Audience audience, By by, Instant at)
            implements DefinitionEvent {}

    /** This is what the term means from now on, in place of whatever it meant before. */
    @ContractName("nl.wijkakkoord.ambitions.definition-agreed.v1")
    record DefinitionAgreed(
            UUID definition,
            UUID wijkaanpak,
            int version,
            String term,
            Digest digest,
            UUID round,
            Audience audience,
            By by,
            Instant at)
            implements DefinitionEvent {}

    /** @param chosen the rival that the round chose instead, null when it chose none */
    @ContractName("nl.wijkakkoord.ambitions.definition-not-agreed.v1")
    record DefinitionNotAgreed(
            UUID definition,
            UUID wijkaanpak,
            int version,
            Digest digest,
            UUID round,
            @Nullable SubjectRef chosen,
            Audience audience,
            By by,
            Instant at)
            implements DefinitionEvent {}

    /**
     * The version was in force and is no longer, because a rival was agreed to. What rests on it is to be looked at
     * again.
     */
    @ContractName("nl.wijkakkoord.ambitions.definition-replaced.v1")
    record DefinitionReplaced(
            UUID definition,
            UUID wijkaanpak,
            int version,
            String term,
            SubjectRef replacement,
            UUID round,
            Audience audience,
            By by,
            Instant at)
            implements DefinitionEvent {}

    /** What an agreed version says, in words for residents; replaces an earlier text. Everybody may read it. */
    @ContractName("nl.wijkakkoord.ambitions.plain-language-published.v1")
    record PlainLanguagePublished(
            UUID definition,
            UUID wijkaanpak,
            int version,
            String term,
            String title,
            String text,
            Audience audience,
            By by,
            Instant at)
            implements DefinitionEvent {}

    /** The version is no longer before the parties, who did not decide on it. */
    @ContractName("nl.wijkakkoord.ambitions.definition-withdrawn.v1")
    record DefinitionWithdrawn(
            UUID definition,
            UUID wijkaanpak,
            int version,
            Digest digest,
            String reason,
            Audience audience,
            By by,
            Instant at)
            implements DefinitionEvent {}

    /** The draft is not worked on any more; it was before nobody. */
    @ContractName("nl.wijkakkoord.ambitions.definition-draft-withdrawn.v1")
    record DefinitionDraftWithdrawn(
            UUID definition, UUID wijkaanpak, int version, String reason, Audience audience, By by, Instant at)
            implements DefinitionEvent {}
}
