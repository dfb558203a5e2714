// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.audit.agreement;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * An answer about the past. Asked again with the same moment and the same journal size it is the same for ever.
 *
 * @param asOf what had been recorded by then
 * @param journalSize number of journal entries it rests on
 */
public record AgreementReport(UUID wijkaanpak, Instant asOf, long journalSize, List<Agreement> agreements) {}
