// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions;

import java.util.Optional;
import java.util.function.Supplier;
import nl.wijkakkoord.platform.deciding.Decision;
import nl.wijkakkoord.platform.deciding.Decision.Refused;
import nl.wijkakkoord.platform.deciding.Refusal;

/**
 * The answer of a check: empty when nothing stands in the way. A command decides by it, and a reader is shown by the
 * same check what can be done and why not.
 */
public final class WhyNot {
    private WhyNot() {}

    public static Optional<Refused> because(Refusal refusal, Object... arguments) {
        return Optional.of((Refused) Decision.refused(refusal, arguments));
    }

    /** The refusal if there is one, else what was decided. */
    public static Decision orElse(Optional<Refused> whyNot, Supplier<Decision> decision) {
        return whyNot.isPresent() ? whyNot.get() : decision.get();
    }
}
