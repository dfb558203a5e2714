// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions.ambition.version;

import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.contracts.Digest;
import nl.wijkakkoord.contracts.ambitions.AmbitionText;
import nl.wijkakkoord.contracts.ambitions.ChosenTheme;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.EnumNamingStrategies;
import tools.jackson.databind.annotation.EnumNaming;

/**
 * A version of an ambition.
 *
 * @param themes that were frozen with it
 * @param digest null when it is not before the parties
 * @param round the last one that decided on it, null when none did
 */
public record AmbitionVersion(
        int number,
        Status status,
        AmbitionText text,
        List<ChosenTheme> themes,
        @Nullable Digest digest,
        @Nullable UUID round) {

    @EnumNaming(EnumNamingStrategies.KebabCaseStrategy.class)
    public enum Status {
        DRAFT,
        SUBMITTED,
        ADOPTED,
        NOT_ADOPTED,
        /** Of a party's own: it holds because that party says so. */
        STATED,
        SUPERSEDED,
        WITHDRAWN
    }

    static AmbitionVersion of(int number, Status status, AmbitionText text) {
        return new AmbitionVersion(number, status, text, List.of(), null, null);
    }

    public AmbitionVersion submitted(List<ChosenTheme> frozen, Digest digestOfAll) {
        return new AmbitionVersion(number, Status.SUBMITTED, text, frozen, digestOfAll, null);
    }

    public AmbitionVersion decided(Status outcome, UUID in) {
        return new AmbitionVersion(number, outcome, text, themes, digest, in);
    }

    public AmbitionVersion withdrawn() {
        return decided(Status.WITHDRAWN, round);
    }

    /** What held until a later version came. */
    AmbitionVersion superseded() {
        return status == Status.ADOPTED || status == Status.STATED ? decided(Status.SUPERSEDED, round) : this;
    }
}
