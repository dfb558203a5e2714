// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.audit.agreement;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.audit.mandate.MandatedAct;

/**
 * An answer about the past. Asked again with the same moment and the same journal size it is the same for ever, to
 * whoever may see the same. On a page it has at most as many of each of its lists as were asked for; the link to the next page
 * names the same moment and the same journal size.
 *
 * @param asOf what had been recorded by then
 * @param journalSize number of journal entries it rests on
 * @param acts what was done with money under a mandate, in the order of the journal
 * @param withheld indexes of the wijkaanpak's entries by then of which nothing is told here: the reader is not of their
 *     audience, or they are not what their type promises
 */
public record AgreementReport(
        UUID wijkaanpak,
        Instant asOf,
        long journalSize,
        List<Agreement> agreements,
        List<MandatedAct> acts,
        List<Long> withheld) {}
