// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.audit.agreement;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.wijkakkoord.audit.mandate.CitedMandate;
import nl.wijkakkoord.audit.mandate.MandateRecords;
import nl.wijkakkoord.audit.mandate.MandatedAct;
import nl.wijkakkoord.audit.mandate.MandatedActs;
import nl.wijkakkoord.contracts.Event;
import nl.wijkakkoord.contracts.ambitions.ContributionEvent;
import nl.wijkakkoord.contracts.ambitions.DefinitionEvent.DefinitionReplaced;
import nl.wijkakkoord.contracts.ambitions.DefinitionRef;
import nl.wijkakkoord.contracts.decisions.PaperEvent;
import nl.wijkakkoord.contracts.decisions.ReservationEvent.InternalDecisionRecorded;
import nl.wijkakkoord.contracts.decisions.ReservationEvent.ReservationLapsed;
import nl.wijkakkoord.contracts.decisions.RoundChangeEvent.ChangeConsented;
import nl.wijkakkoord.contracts.decisions.RoundChangeEvent.ChangeProposed;
import nl.wijkakkoord.contracts.decisions.RoundChangeEvent.ClosingMoved;
import nl.wijkakkoord.contracts.decisions.RoundChangeEvent.PartyAskedAgain;
import nl.wijkakkoord.contracts.decisions.RoundChangeEvent.PartyPassedOver;
import nl.wijkakkoord.contracts.decisions.RoundChangeEvent.RoundCancelled;
import nl.wijkakkoord.contracts.decisions.RoundEvent;
import nl.wijkakkoord.contracts.decisions.RoundEvent.PartyLeftRound;
import nl.wijkakkoord.contracts.decisions.RoundEvent.PartySucceededInRound;
import nl.wijkakkoord.contracts.decisions.RoundEvent.PositionRevealed;
import nl.wijkakkoord.contracts.decisions.RoundEvent.PositionSealed;
import nl.wijkakkoord.contracts.decisions.RoundEvent.PositionTaken;
import nl.wijkakkoord.contracts.decisions.RoundEvent.RoundOpened;
import nl.wijkakkoord.contracts.decisions.RoundEvidenceEvent;
import nl.wijkakkoord.contracts.decisions.ToldOutcome;
import nl.wijkakkoord.contracts.opgaven.BudgetEvent;
import nl.wijkakkoord.contracts.stakeholders.MandateEvent;
import nl.wijkakkoord.contracts.stakeholders.MembershipEvent;
import nl.wijkakkoord.contracts.stakeholders.WijkaanpakEvent;
import nl.wijkakkoord.contracts.subjects.SubjectRef;
import nl.wijkakkoord.participation.name.Names;
import nl.wijkakkoord.participation.party.Successors;
import nl.wijkakkoord.recount.Recount.Result;

/** Who agreed to what, folded from a wijkaanpak's journal alone. Events of other kinds change nothing. */
final class Agreements {
    private final Map<UUID, Agreement> rounds = new LinkedHashMap<>();
    private final Map<UUID, Successors> successors = new HashMap<>();
    private final MandateRecords mandates = new MandateRecords();
    private final MandatedActs acts = new MandatedActs();
    private final Set<DefinitionRef> replaced = new HashSet<>();
    private Names names = Names.NONE;

    /**
     * @param version its number in the history of its aggregate
     * @param position in the topic of the service whose event it is
     */
    void apply(Event event, long version, long position) {
        switch (event) {
            case RoundEvent round -> on(round);
            case MandateEvent mandate -> mandates.apply(mandate, version, position);
            case MembershipEvent membership -> mandates.apply(membership);
            case BudgetEvent money -> acts.apply(money);
            case ContributionEvent money -> acts.apply(money);
            case WijkaanpakEvent wijkaanpak -> names = names.with(wijkaanpak);
            case DefinitionReplaced e -> replaced.add(new DefinitionRef(e.definition(), e.version()));
            default -> {}
        }
    }

    /** What came of counting a closed round again. */
    void recounted(UUID round, Result result) {
        rounds.computeIfPresent(round, (_, agreement) -> agreement.recounted(result));
    }

    /** In the order in which the rounds opened. */
    List<Agreement> all() {
        return agreements().toList();
    }

    /** The same, each examined as it is read. */
    Stream<Agreement> agreements() {
        return rounds.values().stream()
                .map(agreement -> agreement.changeAll(this::examined).examined());
    }

    /** What was done with money, in the order of the journal, each examined as it is read. */
    Stream<MandatedAct> acts() {
        return acts.examined(mandates);
    }

    boolean hasMoreThan(int items) {
        return rounds.size() > items || acts.size() > items;
    }

    /** What the wijkaanpak and those in it are called. */
    Names names() {
        return names;
    }

    private void on(RoundEvent event) {
        switch (event) {
            case RoundOpened opened -> rounds.put(opened.round(), Agreement.opened(opened, superseded(opened)));
            case PositionTaken taken -> change(taken, round -> round.taken(position(taken), successors(taken)));
            case PositionSealed sealed -> change(sealed, round -> round.taken(position(sealed), successors(sealed)));
            case PositionRevealed revealed ->
                change(
                        revealed,
                        round -> round.change(revealed.organisation(), position -> position.revealed(revealed)));
            // The verdicts say who was not counted because of it.
            case PartyLeftRound _ -> {}
            case PartySucceededInRound e -> {
                successors.put(e.round(), successors(e).with(e.predecessor(), e.successor()));
                change(e, round -> round.passed(successors(e)));
            }
            case RoundCancelled cancelled -> change(cancelled, round -> round.cancelled(cancelled));
            case ClosingMoved _, ChangeProposed _, ChangeConsented _, PartyPassedOver _, PartyAskedAgain _ -> {}
            // What is on paper is nobody's position until the party confirms it by one.
            case InternalDecisionRecorded _, ReservationLapsed _, RoundEvidenceEvent _, PaperEvent _ -> {}
            case ToldOutcome told -> {
                change(told, round -> round.closed(told));
                if (told.reopens() != null && told.agreed().isPresent()) {
                    rounds.computeIfPresent(told.reopens().round(), (_, earlier) -> earlier.supersededBy(told.round()));
                }
            }
        }
    }

    /** A rival of a definition is another subject, so only the definition itself tells. */
    private List<SubjectRef> superseded(RoundOpened opened) {
        return opened.cites().stream()
                .filter(cited -> rounds.values().stream().anyMatch(round -> round.supersedes(cited))
                        || replaced.contains(new DefinitionRef(cited.id(), cited.version())))
                .toList();
    }

    private Successors successors(RoundEvent event) {
        return successors.getOrDefault(event.round(), Successors.NONE);
    }

    private void change(RoundEvent event, UnaryOperator<Agreement> change) {
        rounds.computeIfPresent(event.round(), (id, round) -> change.apply(round));
    }

    private static TakenPosition position(PositionTaken taken) {
        return new TakenPosition(
                taken.organisation(),
                taken.member(),
                taken.stance(),
                taken.reason(),
                taken.detail(),
                taken.at(),
                CitedMandate.of(taken.mandate()),
                taken.digest(),
                taken.paper(),
                List.of());
    }

    private static TakenPosition position(PositionSealed sealed) {
        return new TakenPosition(
                sealed.organisation(),
                sealed.member(),
                null,
                null,
                null,
                sealed.at(),
                CitedMandate.of(sealed.mandate()),
                null,
                null,
                List.of());
    }

    private TakenPosition examined(TakenPosition position) {
        var citation = position.mandate().citation();
        return position.under(mandates.cited(citation), mandates.flags(citation, position.takenAt()));
    }
}
