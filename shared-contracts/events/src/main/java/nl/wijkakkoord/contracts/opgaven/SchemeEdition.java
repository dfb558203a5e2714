// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.contracts.opgaven;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.wijkakkoord.contracts.stakeholders.PartyKind;
import org.jspecify.annotations.Nullable;

/**
 * What holds of a scheme for who applies within a window of time. Of another day nothing is computed with it.
 *
 * @param edition its name, unique in the scheme
 * @param from moment from which one can apply
 * @param until moment until which one can, null when no end is known
 * @param recipients kinds of parties that can receive it; none when the edition does not restrict that, or names kinds that are none
 *     here
 * @param homes for which it can be; none when the edition does not restrict that
 * @param costs kinds of cost that count, each with its own share and cap, which do not make up for each other; none when it does
 *     not tell kinds apart
 * @param mostPerHomeCents of all kinds of cost together, null where there is no such cap
 * @param mostPerProjectCents null where there is no such cap
 * @param conditions to be met, in words
 * @param obligations after the grant, in words
 * @param source page where this stands
 * @param checkedOn day on which somebody compared it with its source, null when nobody did: then nothing is refused by it
 */
public record SchemeEdition(
        String edition,
        Instant from,
        @Nullable Instant until,
        List<PartyKind> recipients,
        List<SchemeClaim.Tenure> homes,
        List<SchemeCost> costs,
        @Nullable Long mostPerHomeCents,
        @Nullable Long mostPerProjectCents,
        List<String> conditions,
        List<String> obligations,
        String source,
        @Nullable LocalDate checkedOn) {

    /**
     * @param kind name in kebab-case
     * @param highestShare of the cost that is paid: a decimal number from 0 to 1
     * @param mostPerHomeCents null where there is no such cap
     */
    public record SchemeCost(
            String kind,
            String title,
            String highestShare,
            @Nullable Long mostPerHomeCents) {}
}
