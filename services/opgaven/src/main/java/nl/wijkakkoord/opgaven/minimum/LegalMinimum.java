// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.minimum;

import static nl.wijkakkoord.platform.decision.Check.refuseWhen;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.opgaven.LegalMinimumEvent;
import nl.wijkakkoord.contracts.opgaven.LegalMinimumEvent.LegalMinimumRecorded;
import nl.wijkakkoord.contracts.opgaven.Minimum;
import nl.wijkakkoord.opgaven.minimum.LegalMinimumCommand.RecordMinimum;
import nl.wijkakkoord.opgaven.minimum.LegalMinimumCommand.RecordNextMinimum;
import nl.wijkakkoord.opgaven.theme.ThemeRefusal;
import nl.wijkakkoord.participation.party.ActorAuthority;
import nl.wijkakkoord.platform.decision.Decision;
import nl.wijkakkoord.platform.decision.Fold;

/**
 * What law asks at least in a theme, as its events tell.
 *
 * @param versions in the order of their numbers, from 1
 */
record LegalMinimum(List<LegalMinimumRecorded> versions) {
    static final LegalMinimum NONE = new LegalMinimum(List.of());
    static final Fold<LegalMinimum, LegalMinimumEvent> FOLD =
            new Fold<>(NONE, LegalMinimumEvent.class, LegalMinimum::evolve);

    LegalMinimum evolve(LegalMinimumEvent event) {
        return switch (event) {
            case LegalMinimumRecorded e ->
                new LegalMinimum(Stream.concat(versions.stream(), Stream.of(e)).toList());
        };
    }

    UUID wijkaanpak() {
        return versions.getFirst().wijkaanpak();
    }

    /** @param taken whether the wijkaanpak takes the theme along */
    Decision record(RecordMinimum command, boolean taken, ActorAuthority authority, Instant now) {
        return recorded(
                command.minimum(), command.wijkaanpak(), command.content(), taken, authority, command.by(), now);
    }

    /** @param taken whether the wijkaanpak takes the theme along */
    Decision recordNext(RecordNextMinimum command, boolean taken, ActorAuthority authority, Instant now) {
        return recorded(command.minimum(), wijkaanpak(), command.content(), taken, authority, command.by(), now);
    }

    private Decision recorded(
            UUID minimum,
            UUID wijkaanpak,
            Minimum content,
            boolean taken,
            ActorAuthority authority,
            By by,
            Instant now) {
        var unit = content.indicator().unit().orElse(content.unit());
        var until = content.validUntil();
        return authority
                .checkMayAct()
                .and(() -> refuseWhen(!taken, ThemeRefusal.THEME_NOT_TAKEN_ALONG, content.theme()))
                .and(() -> refuseWhen(
                        !content.unit().equals(unit), LegalMinimumRefusal.UNIT_OF_INDICATOR, content.indicator(), unit))
                .and(() -> refuseWhen(
                        until != null && until.isBefore(content.validFrom()),
                        LegalMinimumRefusal.ENDS_BEFORE_IT_BEGINS))
                .thenRecord(() -> new LegalMinimumRecorded(
                        minimum, wijkaanpak, versions.size() + 1, content, Audience.ofWijkaanpak(), by, now));
    }
}
