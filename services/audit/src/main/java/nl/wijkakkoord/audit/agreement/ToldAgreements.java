// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.audit.agreement;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What there is to tell of a moment, of which each answer tells a part: what it says of each is looked up as it is told.
 *
 * @param withheld as {@link AgreementReport} has it
 */
record ToldAgreements(UUID wijkaanpak, Instant asOf, long journalSize, Agreements agreements, List<Long> withheld) {

    AgreementReport on(AgreementPage page) {
        return new AgreementReport(
                wijkaanpak,
                asOf,
                journalSize,
                page.of(agreements.agreements()),
                page.of(agreements.acts()),
                page.of(withheld.stream()));
    }

    boolean goesOnAfter(int items) {
        return agreements.hasMoreThan(items) || withheld.size() > items;
    }
}
