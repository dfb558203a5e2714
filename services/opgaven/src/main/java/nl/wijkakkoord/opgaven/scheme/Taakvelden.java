// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.scheme;

import java.util.List;
import nl.wijkakkoord.contracts.opgaven.CatalogueEntry;
import nl.wijkakkoord.contracts.opgaven.Taakveld;
import nl.wijkakkoord.platform.decision.Check;
import org.jspecify.annotations.Nullable;

/**
 * The taakvelden of a municipal budget (Besluit begroting en verantwoording).
 *
 * @param version of the list; a version never changes
 */
public record Taakvelden(int version, String source, List<Taakveld> taakvelden) {
    public static final Taakvelden NONE = new Taakvelden(0, "", List.of());

    /** @param code null when no taakveld is chosen */
    public Check checkKnown(@Nullable String code) {
        return Check.refuseWhen(
                code != null
                        && taakvelden.stream()
                                .noneMatch(taakveld -> taakveld.code().equals(code)),
                SchemeRefusal.UNKNOWN_TAAKVELD,
                String.valueOf(code));
    }

    /** For an event that records the choice; null when none was made. */
    public @Nullable CatalogueEntry entry(@Nullable String code) {
        return code == null ? null : new CatalogueEntry(code, version);
    }

    /** Such as {@code 7.4 Milieubeheer}. */
    public String titled(String code) {
        return taakvelden.stream()
                .filter(taakveld -> taakveld.code().equals(code))
                .map(taakveld -> code + " " + taakveld.title())
                .findFirst()
                .orElse("taakveld " + code);
    }
}
