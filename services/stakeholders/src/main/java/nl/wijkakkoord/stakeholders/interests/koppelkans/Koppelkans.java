// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.interests.koppelkans;

import java.time.Instant;
import java.util.UUID;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.stakeholders.KoppelkansEvent;
import nl.wijkakkoord.contracts.stakeholders.KoppelkansEvent.KoppelkansRecorded;
import nl.wijkakkoord.contracts.stakeholders.KoppelkansEvent.KoppelkansReplanned;
import nl.wijkakkoord.contracts.stakeholders.KoppelkansEvent.KoppelkansSettled;
import nl.wijkakkoord.platform.decision.Check;
import nl.wijkakkoord.platform.decision.Decision;
import nl.wijkakkoord.platform.decision.Fold;
import nl.wijkakkoord.platform.decision.Visible;
import nl.wijkakkoord.stakeholders.interests.koppelkans.KoppelkansCommand.RecordKoppelkans;
import nl.wijkakkoord.stakeholders.interests.koppelkans.KoppelkansCommand.ReplanKoppelkans;
import nl.wijkakkoord.stakeholders.interests.koppelkans.KoppelkansCommand.SettleKoppelkans;
import nl.wijkakkoord.stakeholders.parties.authority.ActorRoles;
import org.jspecify.annotations.Nullable;

/**
 * A koppelkans, as its events tell it.
 *
 * @param replanned the last time, null when it never was
 * @param settled the last word on its use, null as long as it is open
 */
record Koppelkans(
        @Nullable KoppelkansRecorded recorded,
        @Nullable KoppelkansReplanned replanned,
        @Nullable KoppelkansSettled settled)
        implements Visible {

    static final Koppelkans NONE = new Koppelkans(null, null, null);
    static final Fold<Koppelkans, KoppelkansEvent> FOLD = new Fold<>(NONE, KoppelkansEvent.class, Koppelkans::evolve);

    @Override
    public UUID wijkaanpak() {
        return recorded.wijkaanpak();
    }

    Koppelkans evolve(KoppelkansEvent event) {
        return switch (event) {
            case KoppelkansRecorded e -> new Koppelkans(e, null, null);
            case KoppelkansReplanned e -> new Koppelkans(recorded, e, settled);
            case KoppelkansSettled e -> new Koppelkans(recorded, replanned, e);
        };
    }

    Decision record(RecordKoppelkans command, ActorRoles authority, Instant now) {
        var planned = command.planned();
        return Check.refuseWhen(recorded != null, KoppelkansRefusal.KOPPELKANS_EXISTS)
                .and(authority::checkMayBring)
                .and(planned::checkOrder)
                .thenRecord(() -> new KoppelkansRecorded(
                        command.koppelkans(),
                        command.wijkaanpak(),
                        command.by().organisation(),
                        command.kind(),
                        command.title(),
                        command.text(),
                        planned.from(),
                        planned.until(),
                        Audience.ofWijkaanpak(),
                        command.by(),
                        now));
    }

    Decision replan(ReplanKoppelkans command, ActorRoles authority, Instant now) {
        var planned = command.planned();
        return checkMayChange(authority)
                .and(planned::checkOrder)
                .thenRecord(() -> new KoppelkansReplanned(
                        recorded.koppelkans(),
                        wijkaanpak(),
                        planned.from(),
                        planned.until(),
                        command.reason(),
                        Audience.ofWijkaanpak(),
                        command.by(),
                        now));
    }

    Decision settle(SettleKoppelkans command, ActorRoles authority, Instant now) {
        return checkMaySettle(authority)
                .thenRecord(() -> new KoppelkansSettled(
                        recorded.koppelkans(),
                        wijkaanpak(),
                        command.used(),
                        given(command.reason()),
                        Audience.ofWijkaanpak(),
                        command.by(),
                        now));
    }

    /** Only who brings it: nobody settles what is another's. */
    Check checkMayChange(ActorRoles authority) {
        return check(authority, authority.speaksFor(recorded.organisation()));
    }

    /** Any other too, when that one is absent (ADR 0028). */
    Check checkMaySettle(ActorRoles authority) {
        return check(authority, authority.endsFor(recorded.organisation()));
    }

    private static Check check(ActorRoles authority, boolean may) {
        return authority.checkMayBring().and(() -> Check.refuseWhen(!may, KoppelkansRefusal.NOT_YOUR_KOPPELKANS));
    }

    /** Nothing but blanks explains nothing. */
    private static @Nullable String given(@Nullable String reason) {
        return reason == null || reason.isBlank() ? null : reason;
    }
}
