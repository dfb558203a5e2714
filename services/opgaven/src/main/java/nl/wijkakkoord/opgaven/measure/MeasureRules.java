// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.measure;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.opgaven.CatalogueSource;
import nl.wijkakkoord.contracts.opgaven.MeasureEvent.MeasureAdded;
import nl.wijkakkoord.contracts.opgaven.MeasureRequirement;
import nl.wijkakkoord.contracts.opgaven.MeasureText;
import nl.wijkakkoord.contracts.opgaven.NeededRole;
import nl.wijkakkoord.contracts.opgaven.ObjectiveContribution;
import nl.wijkakkoord.opgaven.measure.MeasureCommand.AddMeasure;
import nl.wijkakkoord.opgaven.measure.MeasureCommand.PickMeasure;
import nl.wijkakkoord.opgaven.opgave.Opgave;
import nl.wijkakkoord.participation.party.ActorAuthority;
import nl.wijkakkoord.platform.decision.Check;
import nl.wijkakkoord.platform.decision.Decision;
import org.jspecify.annotations.Nullable;

/** How a measure comes to be, and what its words have to be. */
final class MeasureRules {
    private MeasureRules() {}

    static Decision add(AddMeasure command, Opgave opgave, ActorAuthority authority, Instant now) {
        return add(command.measure(), null, command.text(), opgave, authority, command.by(), now);
    }

    /** Row 2-10: what the catalogue says of it, its source too, is kept as it is now. */
    static Decision pick(PickMeasure command, Opgave opgave, ActorAuthority authority, Instant now) {
        var entry = command.entry();
        var source = new CatalogueSource(entry.entry(), command.version(), entry.source());
        return add(
                command.measure(), source, entry.text(command.contributions()), opgave, authority, command.by(), now);
    }

    private static Decision add(
            UUID measure,
            @Nullable CatalogueSource source,
            MeasureText text,
            Opgave opgave,
            ActorAuthority authority,
            By by,
            Instant now) {
        return opgave.checkMayWork(authority)
                .and(() -> checkText(text, opgave))
                .thenRecord(() -> new MeasureAdded(
                        measure, opgave.wijkaanpak(), opgave.id(), source, text, Audience.ofWijkaanpak(), by, now));
    }

    /** Row 2-12, and names that each stand for one thing. */
    static Check checkText(MeasureText text, Opgave opgave) {
        return checkNotRepeated(text.contributions(), ObjectiveContribution::objective)
                .and(() -> checkNotRepeated(text.roles(), NeededRole::name))
                .and(() -> checkNotRepeated(text.requirements(), MeasureRequirement::name))
                .and(() -> Check.all(text.contributions().stream()
                        .map(ObjectiveContribution::objective)
                        .map(objective -> Check.refuseWhen(
                                opgave.objective(objective).isEmpty(),
                                MeasureRefusal.HELPS_UNKNOWN_OBJECTIVE,
                                objective))));
    }

    private static <T> Check checkNotRepeated(List<T> parts, Function<T, String> name) {
        var names = new HashSet<String>();
        return Check.all(parts.stream()
                .map(name)
                .map(each -> Check.refuseWhen(!names.add(each), MeasureRefusal.MEASURE_NAME_REPEATED, each)));
    }
}
