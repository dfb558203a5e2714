// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions.ambition;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.contracts.ambitions.AmbitionText;
import nl.wijkakkoord.contracts.ambitions.ChosenTheme;
import nl.wijkakkoord.contracts.ambitions.Criterion;
import nl.wijkakkoord.contracts.ambitions.Ground;
import nl.wijkakkoord.contracts.ambitions.Indicator;
import nl.wijkakkoord.contracts.ambitions.Objective;
import nl.wijkakkoord.contracts.ambitions.ThemeStatus;
import nl.wijkakkoord.contracts.ambitions.Value;

/** Words of ambitions, as tests need them. */
public final class ObjectiveExample {
    public static final Criterion CRITERION = homes("woningen", "0", "300");

    private ObjectiveExample() {}

    /** So many homes without gas by the end of 2030. */
    public static Criterion homes(String name, String baseline, String target, Value... stages) {
        return new Criterion(
                name,
                Indicator.HOMES_OFF_GAS,
                "Woningen",
                "woning",
                new Value(baseline, LocalDate.parse("2026-01-01")),
                new Value(target, LocalDate.parse("2030-12-31")),
                List.of(stages),
                "Tellen",
                "Register");
    }

    public static AmbitionText text(Objective... objectives) {
        return new AmbitionText("Ambitie", List.of(objectives), List.of());
    }

    /** @param interests that it serves */
    public static Objective objective(String name, String theme, List<UUID> interests, Criterion... criteria) {
        return new Objective(
                name,
                theme,
                "Wat wij willen",
                interests,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(criteria),
                null);
    }

    public static ChosenTheme theme(String name) {
        return new ChosenTheme(name, name, ThemeStatus.MUST, new Ground(Ground.Kind.POLICY, "Beleid"), null, List.of());
    }
}
