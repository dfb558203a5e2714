// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.parties.mandate;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.stakeholders.Evidence;
import nl.wijkakkoord.platform.decision.RefusalRecorded;
import nl.wijkakkoord.stakeholders.parties.period.Period;
import org.jspecify.annotations.Nullable;

sealed interface MandateCommand extends RefusalRecorded {

    UUID mandate();

    By by();

    @Override
    default UUID target() {
        return mandate();
    }

    /**
     * Always for the organisation of who acts.
     *
     * @param subjects types of subject that it covers
     * @param maximumCents whole euro cents, null when no amount limits it
     */
    record GrantMandate(
            UUID mandate,
            UUID wijkaanpak,
            UUID member,
            List<String> subjects,
            @Nullable Long maximumCents,
            Period period,
            String grantingBody,
            Evidence evidence,
            By by)
            implements MandateCommand {}

    /**
     * What was recorded wrongly, with all values as they should have been.
     *
     * @param entry the mistaken event
     * @param maximumCents whole euro cents, null when no amount limits it
     */
    record CorrectMandate(
            UUID mandate,
            UUID entry,
            String reason,
            List<String> subjects,
            @Nullable Long maximumCents,
            Period period,
            String grantingBody,
            Evidence evidence,
            By by)
            implements MandateCommand {}

    /** @param from first day on which it no longer holds */
    record WithdrawMandate(UUID mandate, LocalDate from, String reason, By by) implements MandateCommand {}
}
