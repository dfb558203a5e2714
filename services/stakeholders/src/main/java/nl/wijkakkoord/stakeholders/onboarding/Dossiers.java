// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.onboarding;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.subjects.SubjectType;
import nl.wijkakkoord.stakeholders.interests.relation.OpenContradictions;
import nl.wijkakkoord.stakeholders.process.round.AgreedRound;
import nl.wijkakkoord.stakeholders.process.round.RoundProjection;
import org.springframework.stereotype.Component;

/** Makes the dossier as of the moment of joining, as far as this service has heard. */
@Component
record Dossiers(RoundProjection rounds, OpenContradictions contradictions) {

    private static final Set<String> NAMED_APART =
            Set.of(SubjectType.DIRECTION, SubjectType.AMBITION, SubjectType.DEFINITION);

    Dossier of(UUID wijkaanpak, OrganisationId organisation, Instant joinedAt) {
        var agreed = rounds.inForce(wijkaanpak, joinedAt);
        return new Dossier(
                wijkaanpak,
                organisation,
                joinedAt,
                last(agreed, SubjectType.DIRECTION),
                last(agreed, SubjectType.AMBITION),
                those(agreed, SubjectType.DEFINITION::equals),
                those(agreed, type -> !NAMED_APART.contains(type)),
                rounds.open(wijkaanpak, joinedAt),
                contradictions.of(wijkaanpak, joinedAt).stream()
                        .map(open -> new Dossier.Contradiction(open.relation(), open.interests()))
                        .toList());
    }

    private static AgreedRound last(List<AgreedRound> agreed, String type) {
        return those(agreed, type::equals).stream().reduce((_, later) -> later).orElse(null);
    }

    private static List<AgreedRound> those(List<AgreedRound> agreed, Predicate<String> type) {
        return agreed.stream()
                .filter(round -> type.test(round.subject().type()))
                .toList();
    }
}
