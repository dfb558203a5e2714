// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.parties.mandate;

import java.time.LocalDate;
import java.util.UUID;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.stakeholders.MandateTerms;
import nl.wijkakkoord.contracts.words.SaltedWords;
import nl.wijkakkoord.participation.party.Act;
import nl.wijkakkoord.participation.party.Acts;
import nl.wijkakkoord.platform.decision.RefusalRecorded;

sealed interface MandateCommand extends RefusalRecorded {

    UUID mandate();

    @Override
    default UUID target() {
        return mandate();
    }

    /** Always for the organisation of who acts. */
    @Acts(Act.EMPOWERS)
    record GrantMandate(UUID mandate, UUID wijkaanpak, UUID member, MandateTerms terms, By by)
            implements MandateCommand {

        GrantMandate of(UUID other) {
            return new GrantMandate(other, wijkaanpak, member, terms, by);
        }
    }

    /**
     * Of the deputy of who acts.
     *
     * @param under the mandate that it rests on
     */
    @Acts(Act.EMPOWERS)
    record GrantSubmandate(UUID mandate, UUID wijkaanpak, UUID under, UUID member, MandateTerms terms, By by)
            implements MandateCommand {

        GrantSubmandate of(UUID other) {
            return new GrantSubmandate(other, wijkaanpak, under, member, terms, by);
        }
    }

    /**
     * What was recorded wrongly, with all terms as they should have been.
     *
     * @param entry the mistaken event
     */
    @Acts(Act.EMPOWERS)
    record CorrectMandate(UUID mandate, UUID entry, SaltedWords reason, MandateTerms terms, By by)
            implements MandateCommand {}

    /** @param from first day on which it no longer holds */
    @Acts(Act.KEEPS_ITSELF)
    record WithdrawMandate(UUID mandate, LocalDate from, SaltedWords reason, By by) implements MandateCommand {}
}
