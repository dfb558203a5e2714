// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.process.participation;

import java.time.Instant;
import java.util.Set;
import nl.wijkakkoord.contracts.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * Something that parties were asked.
 *
 * @param asked the parties; null for all but the asker, also those that join later
 * @param answered those that did
 */
record Question(
        QuestionKind kind,
        OrganisationId asker,
        @Nullable Set<OrganisationId> asked,
        Instant at,
        Set<OrganisationId> answered) {

    boolean asks(OrganisationId party) {
        return asked == null ? !party.equals(asker) : asked.contains(party);
    }

    boolean isAnsweredBy(OrganisationId party) {
        return answered.contains(party);
    }
}
