// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.audit.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import nl.wijkakkoord.contracts.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * What one entry changed in one agreement.
 *
 * @param change {@code opened}, {@code closed}, {@code settled} and {@code cancelled}, with the states; {@code position-taken}, {@code position-replaced} and
 *     {@code position-revealed}, with the positions; {@code mandate-examined}: only what is known of the mandate under
 *     which it was taken changed, which may be a flag
 */
public record AgreementChange(
        UUID round,
        String change,
        @Nullable String stateBefore,
        @Nullable String stateAfter,
        @Nullable TakenPosition positionBefore,
        @Nullable TakenPosition positionAfter) {

    /** In the order of the agreements, and in one its positions first. Agreements do not go away. */
    static List<AgreementChange> between(List<Agreement> before, List<Agreement> after) {
        return after.stream()
                .flatMap(agreement -> between(
                        before.stream()
                                .filter(earlier -> earlier.round().equals(agreement.round()))
                                .findAny()
                                .orElse(null),
                        agreement))
                .toList();
    }

    private static Stream<AgreementChange> between(@Nullable Agreement before, Agreement after) {
        var changes = new ArrayList<AgreementChange>();
        for (var position : after.positions()) {
            var earlier = before == null ? null : position(before, position.organisation());
            if (!position.equals(earlier)) {
                changes.add(new AgreementChange(after.round(), kind(earlier, position), null, null, earlier, position));
            }
        }
        var state = before == null ? null : before.state();
        if (!Objects.equals(state, after.state())) {
            changes.add(
                    new AgreementChange(after.round(), kind(state, after.state()), state, after.state(), null, null));
        }
        return changes.stream();
    }

    private static String kind(@Nullable String before, String after) {
        if (before == null) {
            return "opened";
        }
        if (after.equals(Agreement.CANCELLED)) {
            return after;
        }
        return before.equals(Agreement.UNDER_RESERVATION) ? "settled" : "closed";
    }

    private static String kind(@Nullable TakenPosition before, TakenPosition after) {
        if (before == null) {
            return "position-taken";
        }
        if (!before.takenAt().equals(after.takenAt())) {
            return "position-replaced";
        }
        return Objects.equals(before.stance(), after.stance()) ? "mandate-examined" : "position-revealed";
    }

    private static @Nullable TakenPosition position(Agreement agreement, OrganisationId organisation) {
        return agreement.positions().stream()
                .filter(position -> position.organisation().equals(organisation))
                .findAny()
                .orElse(null);
    }
}
