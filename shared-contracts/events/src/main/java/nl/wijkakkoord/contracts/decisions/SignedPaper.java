// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.contracts.decisions;

import java.time.LocalDate;
import nl.wijkakkoord.contracts.Digest;

/**
 * A paper on which a party said what it thinks.
 *
 * @param digest of the document, such as the scan of it
 * @param signedOn the day that stands on it
 * @param signedAs in which function it was signed, such as chair of the board; no name
 */
public record SignedPaper(Digest digest, LocalDate signedOn, String signedAs) {}
