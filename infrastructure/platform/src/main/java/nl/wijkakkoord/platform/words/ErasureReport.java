// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.words;

import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.contracts.words.Ground;
import nl.wijkakkoord.platform.command.Receipt;

/**
 * The answer to who has a person's words erased: what went, and what stayed on which ground (GDPR, art. 12(4) and 17(3)).
 *
 * @param id of what was written, as in any receipt
 * @param version it has now
 */
public record ErasureReport(UUID id, long version, List<Went> went, List<Stayed> stayed) {

    /** @param kind in kebab-case */
    public record Went(String kind, int count) {}

    /**
     * @param kind in kebab-case
     * @param why in words
     * @param law the articles that the ground rests on
     */
    public record Stayed(String kind, int count, Ground ground, String why, String law) {
        public static Stayed on(Ground ground, String kind, int count) {
            return new Stayed(kind, count, ground, ground.sentence(), ground.law());
        }
    }

    /** Of which there is none is not named. */
    public static ErasureReport of(Receipt receipt, List<Went> went, List<Stayed> stayed) {
        return new ErasureReport(
                receipt.id(),
                receipt.version(),
                went.stream().filter(each -> each.count() > 0).toList(),
                stayed.stream().filter(each -> each.count() > 0).toList());
    }
}
