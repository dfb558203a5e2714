// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.audit.recount;

import java.time.Instant;
import java.util.List;
import nl.wijkakkoord.audit.recount.DifferenceCommand.TellDifference;
import nl.wijkakkoord.contracts.audit.OutcomeEvent;
import nl.wijkakkoord.contracts.audit.OutcomeEvent.OutcomeDiffers;
import nl.wijkakkoord.contracts.decisions.Verdict;
import nl.wijkakkoord.platform.decision.Decision;
import nl.wijkakkoord.platform.decision.Fold;
import org.jspecify.annotations.Nullable;

/**
 * What was told of a round whose outcome does not follow from what was recorded. It is of audit alone: nothing of the round
 * itself is here, so nothing of it can be changed.
 *
 * @param told last, null when nothing was
 */
record Difference(@Nullable OutcomeDiffers told) {
    static final Fold<Difference, OutcomeEvent> FOLD =
            new Fold<>(new Difference(null), OutcomeEvent.class, Difference::evolve);

    private Difference evolve(OutcomeEvent event) {
        return switch (event) {
            case OutcomeDiffers e -> new Difference(e);
        };
    }

    /** What is told already is not told again. */
    Decision tell(TellDifference command, Instant now) {
        return told != null && told.equals(differs(command, told.at()))
                ? Decision.unchanged()
                : Decision.accepted(differs(command, now));
    }

    private static OutcomeDiffers differs(TellDifference command, Instant at) {
        var closed = command.closed();
        var counted = command.found() == null ? null : command.found().verdicts();
        var said = without(closed.verdicts(), counted);
        var found = counted == null ? null : without(counted, closed.verdicts());
        return new OutcomeDiffers(
                closed.round(),
                closed.wijkaanpak(),
                said,
                found,
                closed.function(),
                closed.audience(),
                command.by(),
                at);
    }

    private static List<Verdict> without(List<Verdict> some, @Nullable List<Verdict> others) {
        return some.stream()
                .filter(one -> others == null || !others.contains(one))
                .toList();
    }
}
