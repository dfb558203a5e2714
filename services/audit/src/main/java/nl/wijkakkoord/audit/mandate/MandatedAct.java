// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.audit.mandate;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.contracts.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * What a member did with money of its organisation, under a mandate.
 *
 * @param act what was done, as the event that tells it is called
 * @param subject the budget line, commitment or contribution
 * @param amountCents whole euro cents; absent where none was named
 * @param flags what an auditor should look at: those of a position, and {@code mandate-exceeded}: with this, more stood under
 *     the mandate than its maximum, by what the journal told until then
 */
public record MandatedAct(
        String act,
        UUID subject,
        OrganisationId organisation,
        @Nullable UUID member,
        @Nullable Long amountCents,
        Instant at,
        CitedMandate mandate,
        List<String> flags) {

    MandatedAct under(CitedMandate cited, List<String> found) {
        return new MandatedAct(act, subject, organisation, member, amountCents, at, cited, found);
    }
}
