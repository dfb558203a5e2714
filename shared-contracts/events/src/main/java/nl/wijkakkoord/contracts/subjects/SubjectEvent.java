// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.contracts.subjects;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.ContractName;
import nl.wijkakkoord.contracts.Digest;
import nl.wijkakkoord.contracts.Event;
import org.jspecify.annotations.Nullable;

/**
 * How any service puts a frozen version before the parties: its sections first, then the subject whose digest covers
 * them. They stand in the stream of the aggregate that owns the subject.
 */
public sealed interface SubjectEvent extends Event {

    String type();

    UUID subject();

    int version();

    /** @param canonical the section as RFC 8785 JSON, at most 64 KB in UTF-8; its digest is over exactly these bytes */
    @ContractName("nl.wijkakkoord.subjects.section-frozen.v1")
    record SectionFrozen(
            String type,
            UUID subject,
            UUID wijkaanpak,
            int version,
            String name,
            Digest digest,
            String canonical,
            Audience audience,
            By by,
            Instant at)
            implements SubjectEvent {}

    /**
     * @param digest see {@link FrozenSubject}
     * @param amountCents whole euro cents that agreeing commits a party to at most, null when no money is involved
     * @param mustCiteAmbition whether a round on it cites the ambition that the parties adopted, or says why not; that is
     *     not asked of how they decide, nor of what an ambition is made from and made of
     */
    @ContractName("nl.wijkakkoord.subjects.subject-submitted.v2")
    record SubjectSubmitted(
            String type,
            UUID subject,
            UUID wijkaanpak,
            int version,
            String title,
            Digest digest,
            List<SectionDigest> sections,
            @Nullable Long amountCents,
            boolean mustCiteAmbition,
            Audience audience,
            By by,
            Instant at)
            implements SubjectEvent {}

    /** Its owner took the version back before a round on it was open: no round is opened on it any more. */
    @ContractName("nl.wijkakkoord.subjects.subject-withdrawn.v1")
    record SubjectWithdrawn(
            String type,
            UUID subject,
            UUID wijkaanpak,
            int version,
            Digest digest,
            String reason,
            Audience audience,
            By by,
            Instant at)
            implements SubjectEvent {}
}
