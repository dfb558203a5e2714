// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.minimum;

import static nl.wijkakkoord.platform.decision.Check.refuseWhen;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.opgaven.LegalMinimumEvent;
import nl.wijkakkoord.contracts.opgaven.LegalMinimumEvent.LegalMinimumRecorded;
import nl.wijkakkoord.contracts.opgaven.LegalMinimumEvent.LegalMinimumWithdrawn;
import nl.wijkakkoord.opgaven.minimum.LegalMinimumCommand.RecordMinimum;
import nl.wijkakkoord.opgaven.minimum.LegalMinimumCommand.WithdrawMinimum;
import nl.wijkakkoord.opgaven.theme.ThemeRefusal;
import nl.wijkakkoord.participation.party.ActorAuthority;
import nl.wijkakkoord.platform.decision.Check;
import nl.wijkakkoord.platform.decision.Decision;
import nl.wijkakkoord.platform.decision.Fold;
import nl.wijkakkoord.platform.decision.Visible;
import org.jspecify.annotations.Nullable;

/**
 * What law asks at least in a theme, with citation and validity (row 2-11), as its events tell.
 *
 * @param versions in the order of their numbers, from 1
 * @param withdrawn null unless it was recorded by mistake
 */
record LegalMinimum(
        List<LegalMinimumRecorded> versions, @Nullable LegalMinimumWithdrawn withdrawn) implements Visible {
    static final LegalMinimum NONE = new LegalMinimum(List.of(), null);
    static final Fold<LegalMinimum, LegalMinimumEvent> FOLD =
            new Fold<>(NONE, LegalMinimumEvent.class, LegalMinimum::evolve);

    LegalMinimum evolve(LegalMinimumEvent event) {
        return switch (event) {
            case LegalMinimumRecorded e ->
                new LegalMinimum(Stream.concat(versions.stream(), Stream.of(e)).toList(), withdrawn);
            case LegalMinimumWithdrawn e -> new LegalMinimum(versions, e);
        };
    }

    @Override
    public UUID wijkaanpak() {
        return versions.getFirst().wijkaanpak();
    }

    /** @param taken whether the wijkaanpak takes the theme along */
    Decision record(RecordMinimum command, boolean taken, ActorAuthority authority, Instant now) {
        var content = command.content();
        var unit = content.indicator().unit().orElse(content.unit());
        var until = content.validUntil();
        return authority
                .checkMayAct()
                .and(this::checkStands)
                .and(() -> refuseWhen(!taken, ThemeRefusal.THEME_NOT_TAKEN_ALONG, content.theme()))
                .and(() -> refuseWhen(
                        !content.unit().equals(unit), LegalMinimumRefusal.UNIT_OF_INDICATOR, content.indicator(), unit))
                .and(() -> refuseWhen(
                        until != null && until.isBefore(content.validFrom()),
                        LegalMinimumRefusal.ENDS_BEFORE_IT_BEGINS))
                .and(() -> checkCorrects(command.corrects()))
                .thenRecord(() -> new LegalMinimumRecorded(
                        command.minimum(),
                        command.wijkaanpak(),
                        versions.size() + 1,
                        content,
                        command.corrects(),
                        Audience.ofWijkaanpak(),
                        command.by(),
                        now));
    }

    /** As whoever may record what law asks may correct it (row 2-11). */
    Decision withdraw(WithdrawMinimum command, ActorAuthority authority, Instant now) {
        return checkMayWithdraw(authority)
                .thenRecord(() -> new LegalMinimumWithdrawn(
                        command.minimum(), wijkaanpak(), command.reason(), Audience.ofWijkaanpak(), command.by(), now));
    }

    Check checkMayWithdraw(ActorAuthority authority) {
        return authority.checkMayAct().and(this::checkStands);
    }

    private Check checkStands() {
        return refuseWhen(withdrawn != null, LegalMinimumRefusal.MINIMUM_WITHDRAWN);
    }

    /** A version that was recorded wrongly is corrected once; the correction can be corrected in its turn. */
    private Check checkCorrects(@Nullable Integer number) {
        return refuseWhen(
                number != null
                        && (number < 1
                                || number > versions.size()
                                || versions.stream().anyMatch(version -> number.equals(version.corrects()))),
                LegalMinimumRefusal.CORRECTS_NO_VERSION,
                number);
    }
}
