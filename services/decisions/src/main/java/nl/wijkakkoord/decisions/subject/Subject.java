// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions.subject;

import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.subjects.SubjectRef;
import nl.wijkakkoord.participation.party.Successors;
import org.jspecify.annotations.Nullable;

/**
 * A version that was put before the parties, as this service has heard of it.
 *
 * @param amountCents whole euro cents that agreeing commits a party to at most, null when no money is involved
 * @param trustworthy whether all its sections came in, and its digest is the one over exactly those
 * @param mustCiteAmbition whether a round on it cites the ambition that the parties adopted, or says why not
 * @param withdrawn whether its owner took it back
 * @param sections names of those that came in, sorted
 * @param notAsked the organisation that it is about and that cannot answer, null when all are asked
 */
public record Subject(
        SubjectRef ref,
        UUID wijkaanpak,
        String title,
        @Nullable Long amountCents,
        boolean trustworthy,
        boolean mustCiteAmbition,
        boolean withdrawn,
        @Nullable OrganisationId notAsked,
        List<String> sections,
        Audience audience) {

    public Subject with(Successors successors) {
        return new Subject(
                ref,
                wijkaanpak,
                title,
                amountCents,
                trustworthy,
                mustCiteAmbition,
                withdrawn,
                notAsked,
                sections,
                successors.of(audience));
    }
}
