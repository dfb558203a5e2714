// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions.ambition.version;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.contracts.Digest;
import nl.wijkakkoord.contracts.ambitions.AmbitionText;
import nl.wijkakkoord.contracts.ambitions.ChosenTheme;
import org.jspecify.annotations.Nullable;

/**
 * A version of an ambition.
 *
 * @param writtenOn version of the criteria that were in force when its words were written
 * @param themes that were frozen with it
 * @param digest null when it is not before the parties
 * @param round the last one that decided on it, null when none did
 */
public record AmbitionVersion(
        int number,
        Status status,
        AmbitionText text,
        @JsonIgnore int writtenOn,
        List<ChosenTheme> themes,
        @Nullable Digest digest,
        @Nullable UUID round) {

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

    static AmbitionVersion of(int number, Status status, AmbitionText text, int writtenOn) {
        return new AmbitionVersion(number, status, text, writtenOn, List.of(), null, null);
    }

    public AmbitionVersion submitted(List<ChosenTheme> frozen, Digest digestOfAll) {
        return new AmbitionVersion(number, Status.SUBMITTED, text, writtenOn, frozen, digestOfAll, null);
    }

    public AmbitionVersion decided(Status outcome, UUID in) {
        return new AmbitionVersion(number, outcome, text, writtenOn, themes, digest, in);
    }

    public AmbitionVersion withdrawn() {
        return decided(Status.WITHDRAWN, round);
    }

    /** What held until a later version came. */
    AmbitionVersion superseded() {
        return holds() ? decided(Status.SUPERSEDED, round) : this;
    }

    /** Whether it has an objective of that theme, or took it along, and holds or may come to. */
    boolean uses(String theme) {
        var open = status == Status.DRAFT || status == Status.SUBMITTED;
        return (open || holds())
                && (text.objectives().stream()
                                .anyMatch(objective -> objective.theme().equals(theme))
                        || themes.stream().anyMatch(chosen -> chosen.theme().equals(theme)));
    }

    boolean holds() {
        return status == Status.ADOPTED || status == Status.STATED;
    }
}
