// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.process.silence;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.stakeholders.MemberRole;
import nl.wijkakkoord.contracts.stakeholders.PartyKind;
import nl.wijkakkoord.platform.request.Moment;
import nl.wijkakkoord.platform.store.History;
import nl.wijkakkoord.stakeholders.parties.authority.ActorRolesLoader;
import nl.wijkakkoord.stakeholders.parties.wijkaanpak.Party;
import nl.wijkakkoord.stakeholders.parties.wijkaanpak.Wijkaanpak;
import nl.wijkakkoord.stakeholders.process.participation.SignOfLifeProjection;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Looks up what a silence is judged by. */
@Component
record SilenceFactsLoader(History history, ActorRolesLoader authorities, SignOfLifeProjection signs, Clock clock) {
    private static final Set<PartyKind> DECIDING_NOTHING = EnumSet.of(PartyKind.ADVISER, PartyKind.FACILITATOR);

    /** @param contact of the organisation, null when none is named */
    SilenceFacts of(UUID wijkaanpak, OrganisationId organisation, @Nullable UUID contact, By by) {
        var parties = history.read(wijkaanpak, Moment.now(), Wijkaanpak.FOLD)
                .orElseThrow()
                .state()
                .admitted(LocalDate.now(clock))
                .toList();
        var participants = parties.stream()
                .filter(party -> !DECIDING_NOTHING.contains(party.kind()))
                .map(Party::organisation)
                .toList();
        var authority = authorities.of(wijkaanpak, by);
        var facilitates = authority.roles().contains(MemberRole.FACILITATOR)
                || parties.stream()
                        .anyMatch(party -> party.kind() == PartyKind.FACILITATOR
                                && party.organisation().equals(by.organisation()));
        return new SilenceFacts(
                authority,
                facilitates,
                participants.size(),
                participants.contains(organisation),
                contact == null
                        || authorities
                                .of(wijkaanpak, new By(organisation, contact))
                                .isContactOf(organisation),
                signs.last(wijkaanpak, organisation));
    }
}
