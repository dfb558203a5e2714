// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions.ambition;

import static nl.wijkakkoord.ambitions.Example.*;
import static nl.wijkakkoord.ambitions.ambition.ObjectiveExample.*;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.Digest;
import nl.wijkakkoord.contracts.ambitions.AmbitionEvent.AmbitionAdopted;
import nl.wijkakkoord.contracts.ambitions.AmbitionEvent.AmbitionDrafted;
import nl.wijkakkoord.contracts.ambitions.Criterion;
import nl.wijkakkoord.contracts.ambitions.Indicator;
import nl.wijkakkoord.contracts.ambitions.Value;

/** A joint ambition that the parties adopted, with an objective for homes and one for trees. */
public final class AdoptedAmbition {
    public static final UUID ID = AmbitionCommand.jointAmbitionOf(WIJKAANPAK);

    private AdoptedAmbition() {}

    public static Ambition first() {
        return next(Ambition.NONE);
    }

    /** After the parties adopted the same words again, as the next version. */
    public static Ambition next(Ambition before) {
        var number = before.versions().all().size() + 1;
        var text = text(
                objective("homes", "aardgas", List.of(), criterion("homes-off-gas", "300")),
                objective("trees", "leefbaarheid", List.of(), criterion("trees-planted", "50")));
        var audience = Audience.ofWijkaanpak();
        return before.evolve(new AmbitionDrafted(ID, WIJKAANPAK, number, text, audience, by(HOUSING), NOW))
                .evolve(new AmbitionAdopted(
                        ID,
                        WIJKAANPAK,
                        number,
                        Digest.of(new byte[] {1}),
                        UUID.randomUUID(),
                        before.inForce().version() + 1,
                        audience,
                        by(HOUSING),
                        NOW));
    }

    public static Criterion criterion(String name, String target) {
        return new Criterion(
                name,
                Indicator.FREE,
                "Aantal",
                "stuk",
                new Value("0", LocalDate.parse("2026-01-01")),
                new Value(target, LocalDate.parse("2030-12-31")),
                List.of(),
                "Tellen",
                "Register");
    }
}
