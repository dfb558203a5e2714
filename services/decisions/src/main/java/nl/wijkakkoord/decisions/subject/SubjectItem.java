// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions.subject;

import java.time.Instant;
import java.util.UUID;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.subjects.SubjectRef;
import org.jspecify.annotations.Nullable;

/**
 * A version in the list of what was put before the parties.
 *
 * @param trustworthy whether its digest is the one over the sections that came
 * @param mustCiteAmbition whether a round on it cites the ambition that the parties adopted, or says why not
 * @param withdrawn whether its owner took it back: no round is opened on it then
 * @param round on this version, null when there is none, or none that was not cancelled
 */
record SubjectItem(
        SubjectRef subject,
        String title,
        @Nullable Long amountCents,
        OrganisationId submittedBy,
        Instant submittedAt,
        boolean trustworthy,
        boolean mustCiteAmbition,
        boolean withdrawn,
        @Nullable UUID round) {}
