// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.audit.agreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.UnaryOperator;
import nl.wijkakkoord.contracts.Event;
import nl.wijkakkoord.contracts.decisions.MandateCitation;
import nl.wijkakkoord.contracts.decisions.RoundChangeEvent.ChangeConsented;
import nl.wijkakkoord.contracts.decisions.RoundChangeEvent.ChangeProposed;
import nl.wijkakkoord.contracts.decisions.RoundChangeEvent.ClosingMoved;
import nl.wijkakkoord.contracts.decisions.RoundChangeEvent.PartyAskedAgain;
import nl.wijkakkoord.contracts.decisions.RoundChangeEvent.PartyPassedOver;
import nl.wijkakkoord.contracts.decisions.RoundChangeEvent.RoundCancelled;
import nl.wijkakkoord.contracts.decisions.RoundEvent;
import nl.wijkakkoord.contracts.decisions.RoundEvent.PartyLeftRound;
import nl.wijkakkoord.contracts.decisions.RoundEvent.PositionRevealed;
import nl.wijkakkoord.contracts.decisions.RoundEvent.PositionSealed;
import nl.wijkakkoord.contracts.decisions.RoundEvent.PositionTaken;
import nl.wijkakkoord.contracts.decisions.RoundEvent.RoundClosed;
import nl.wijkakkoord.contracts.decisions.RoundEvent.RoundOpened;
import nl.wijkakkoord.contracts.stakeholders.MandateEvent;
import nl.wijkakkoord.contracts.stakeholders.MandateEvent.MandateCorrected;
import nl.wijkakkoord.contracts.stakeholders.MandateEvent.MandateGranted;
import nl.wijkakkoord.contracts.stakeholders.MandateEvent.MandateWithdrawn;
import nl.wijkakkoord.contracts.stakeholders.MandateTerms;
import nl.wijkakkoord.platform.time.TimeConfiguration;

/** Who agreed to what, folded from a wijkaanpak's journal alone. Events of other kinds change nothing. */
final class Agreements {
    private final Map<UUID, Agreement> rounds = new LinkedHashMap<>();
    private final Map<UUID, NavigableMap<Long, MandateTerms>> terms = new HashMap<>();
    private final Map<UUID, Withdrawal> withdrawn = new HashMap<>();

    /**
     * @param position in the topic of stakeholders
     * @param from first day on which the mandate no longer holds
     */
    private record Withdrawal(long position, LocalDate from) {}

    /**
     * @param version its number in the history of its aggregate
     * @param position in the topic of the service whose event it is
     */
    void apply(Event event, long version, long position) {
        switch (event) {
            case RoundEvent round -> on(round);
            case MandateEvent mandate -> on(mandate, version, position);
            default -> {}
        }
    }

    /** In the order in which the rounds opened. */
    List<Agreement> all() {
        return rounds.values().stream()
                .map(agreement -> agreement.changeAll(this::examined))
                .toList();
    }

    private void on(RoundEvent event) {
        switch (event) {
            case RoundOpened opened -> rounds.put(opened.round(), Agreement.opened(opened));
            case PositionTaken taken -> change(taken, round -> round.taken(position(taken)));
            case PositionSealed sealed -> change(sealed, round -> round.taken(position(sealed)));
            case PositionRevealed revealed ->
                change(
                        revealed,
                        round -> round.change(
                                revealed.organisation(),
                                position ->
                                        position.revealed(revealed.digest(), revealed.stance(), revealed.reason())));
            // The verdicts say who was not counted because of it.
            case PartyLeftRound _ -> {}
            case RoundCancelled cancelled -> change(cancelled, round -> round.cancelled(cancelled));
            case ClosingMoved _, ChangeProposed _, ChangeConsented _, PartyPassedOver _, PartyAskedAgain _ -> {}
            case RoundClosed closed -> change(closed, round -> round.closed(closed));
        }
    }

    private void on(MandateEvent event, long version, long position) {
        switch (event) {
            case MandateGranted e -> says(e.mandate(), version, e.terms());
            case MandateCorrected e -> says(e.mandate(), version, e.terms());
            case MandateWithdrawn e -> withdrawn.put(e.mandate(), new Withdrawal(position, e.from()));
        }
    }

    private void says(UUID mandate, long version, MandateTerms said) {
        terms.computeIfAbsent(mandate, id -> new TreeMap<>()).put(version, said);
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
                taken.at(),
                cited(taken.mandate()),
                taken.digest(),
                List.of());
    }

    private static TakenPosition position(PositionSealed sealed) {
        return new TakenPosition(
                sealed.organisation(),
                sealed.member(),
                null,
                null,
                sealed.at(),
                cited(sealed.mandate()),
                null,
                List.of());
    }

    private static CitedMandate cited(MandateCitation citation) {
        return new CitedMandate(citation.mandate(), citation.version(), citation.heard(), null, null);
    }

    /** What stakeholders recorded may stand in the journal after the position it bears on, so this comes last. */
    private TakenPosition examined(TakenPosition position) {
        var cited = position.mandate();
        var versions = terms.getOrDefault(cited.mandate(), new TreeMap<>());
        var checked = versions.floorEntry(cited.version());
        var completed = checked == null
                ? cited
                : new CitedMandate(
                        cited.mandate(),
                        cited.version(),
                        cited.heard(),
                        checked.getValue().grantingBody(),
                        checked.getValue().evidence());
        var withdrawal = withdrawn.get(cited.mandate());
        var flags = new ArrayList<String>();
        if (withdrawal != null && noLongerHeld(withdrawal, position)) {
            flags.add("mandate-withdrawn-before");
        }
        if (checked != null && versions.lastKey() > cited.version()) {
            flags.add("mandate-corrected");
        }
        return position.under(completed, List.copyOf(flags));
    }

    /**
     * What decisions had heard of it has judged itself. Whether the rest was recorded earlier or later than the position
     * only the clocks of two services could tell, so what counts is the day from which the mandate no longer holds.
     */
    private static boolean noLongerHeld(Withdrawal withdrawal, TakenPosition position) {
        return withdrawal.position() > position.mandate().heard()
                && !withdrawal.from().isAfter(LocalDate.ofInstant(position.takenAt(), TimeConfiguration.DUTCH));
    }
}
