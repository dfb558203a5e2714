// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.decision;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.wijkakkoord.contracts.Event;
import nl.wijkakkoord.platform.decision.Decision.Refused;
import org.jspecify.annotations.Nullable;

/**
 * What came of looking whether something may be done: it passes, or it refuses and says why. Every method that answers
 * one is called {@code check…}, and nothing else is.
 */
public final class Check {
    private static final Check PASSED = new Check(null);

    private final @Nullable Refused refused;

    private Check(@Nullable Refused refused) {
        this.refused = refused;
    }

    public static Check passed() {
        return PASSED;
    }

    public static Check refuse(Refusal refusal, Object... arguments) {
        return new Check(new Refused(refusal, Arrays.asList(arguments)));
    }

    public static Check refuseWhen(boolean condition, Refusal refusal, Object... arguments) {
        return condition ? refuse(refusal, arguments) : PASSED;
    }

    /** Refuses when there is a refusal. */
    public static Check of(Optional<Refused> refusal) {
        return refusal.map(Check::new).orElse(PASSED);
    }

    /** The first that refuses decides. */
    public static Check all(Stream<Check> checks) {
        return checks.filter(Check::refuses).findFirst().orElse(PASSED);
    }

    /** The first that refuses decides; the next is looked at only when this one passes. */
    public Check and(Supplier<Check> next) {
        return refused == null ? next.get() : this;
    }

    /** Why it refuses, empty when it passes. */
    public Optional<Refused> refused() {
        return Optional.ofNullable(refused);
    }

    public boolean passes() {
        return refused == null;
    }

    public boolean refuses() {
        return refused != null;
    }

    /** What is decided when it passes; else it is refused. */
    public Decision then(Supplier<Decision> decision) {
        return refused == null ? decision.get() : refused;
    }

    /** The one event that is recorded when it passes; else it is refused. */
    public Decision thenRecord(Supplier<? extends Event> event) {
        return then(() -> Decision.accepted(event.get()));
    }
}
