// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.interests.option;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.stakeholders.OptionEvent.PerspectiveGiven;
import nl.wijkakkoord.platform.store.Versioned;
import nl.wijkakkoord.platform.web.AllowedAction;
import org.jspecify.annotations.Nullable;

/**
 * @param perspectives of every party, also of those that gave none as long as they are asked
 * @param withdrawn null as long as who proposed it stands by it
 * @param allowedActions null when the past was asked for
 */
record OptionView(
        UUID id,
        long version,
        UUID wijkaanpak,
        UUID relation,
        String title,
        String text,
        By by,
        Instant at,
        List<Perspective> perspectives,
        @Nullable WithdrawnOption withdrawn,
        @Nullable List<AllowedAction> allowedActions) {

    enum Status {
        GIVEN,
        NONE_GIVEN
    }

    /** @param by who proposed it, or is in its place */
    record WithdrawnOption(String reason, By by, Instant at) {}

    /** @param text null when none was given, as is {@code at} */
    record Perspective(
            OrganisationId organisation,
            Status status,
            @Nullable String text,
            @Nullable Instant at) {}

    /** @param parties that took part then */
    static OptionView of(
            Versioned<GainOption> folded, Set<OrganisationId> parties, @Nullable List<AllowedAction> allowedActions) {
        var proposed = folded.state().proposed();
        var given = folded.state().perspectives();
        var withdrawn = folded.state().withdrawn();
        var all = new TreeSet<>(given.keySet());
        if (withdrawn == null) {
            all.addAll(parties);
        }
        return new OptionView(
                proposed.option(),
                folded.version(),
                proposed.wijkaanpak(),
                proposed.relation(),
                proposed.title(),
                proposed.text(),
                proposed.by(),
                proposed.at(),
                all.stream().map(party -> perspective(party, given.get(party))).toList(),
                withdrawn == null ? null : new WithdrawnOption(withdrawn.reason(), withdrawn.by(), withdrawn.at()),
                allowedActions);
    }

    private static Perspective perspective(OrganisationId party, @Nullable PerspectiveGiven given) {
        return given == null
                ? new Perspective(party, Status.NONE_GIVEN, null, null)
                : new Perspective(party, Status.GIVEN, given.text(), given.at());
    }
}
