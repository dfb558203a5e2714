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
import nl.wijkakkoord.stakeholders.onboarding.Dossier.AgreedAtMeeting;
import nl.wijkakkoord.stakeholders.onboarding.OnboardingView.DossierTexts;
import nl.wijkakkoord.stakeholders.process.round.AgreedRound;
import nl.wijkakkoord.stakeholders.process.round.FrozenTextProjection;
import nl.wijkakkoord.stakeholders.process.round.RoundProjection;
import org.springframework.stereotype.Component;

/** Makes the dossier as of the moment of joining, as far as this service has heard. */
@Component
record Dossiers(
        RoundProjection rounds,
        FrozenTextProjection frozen,
        WorkingAgreementTable meetings,
        OpenContradictions contradictions) {

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
                meetings.of(wijkaanpak, joinedAt).stream()
                        .map(held -> new AgreedAtMeeting(held.meeting(), held.on(), held.digest()))
                        .toList(),
                rounds.open(wijkaanpak, joinedAt),
                contradictions.of(wijkaanpak, joinedAt).stream()
                        .map(open -> new Dossier.Contradiction(open.relation(), open.interests()))
                        .toList());
    }

    /** The words of all that was agreed in it, in the very bytes that its digests are over. */
    DossierTexts texts(Dossier dossier) {
        return new DossierTexts(
                dossier.agreements()
                        .flatMap(agreed -> frozen.find(agreed.subject(), agreed.title()).stream())
                        .toList(),
                meetings.of(dossier.wijkaanpak(), dossier.joinedAt()));
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
