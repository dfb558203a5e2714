// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.outcome;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import nl.wijkakkoord.outcome.Position.Abstains;
import nl.wijkakkoord.outcome.Position.Advises;
import nl.wijkakkoord.outcome.Position.Agreement;
import nl.wijkakkoord.outcome.Position.Agrees;
import nl.wijkakkoord.outcome.Position.AgreesUnderConditions;
import nl.wijkakkoord.outcome.Position.AgreesUnderReservation;
import nl.wijkakkoord.outcome.Position.AsksChange;
import nl.wijkakkoord.outcome.Position.Objects;
import nl.wijkakkoord.outcome.Position.StandsInTheWay;

/** What each party that took a position does for one alternative, whether it decides or not. */
record Standings(Question question, String alternative, Map<String, Standing> of) {

    static Standings of(Question question, String alternative) {
        var found = new HashMap<String, Standing>();
        question.positions().forEach((party, position) -> found.put(party, standing(question, alternative, position)));
        var standings = new Standings(question, alternative, found);
        standings.dropUnmet();
        return standings;
    }

    boolean met(Condition condition) {
        return switch (condition) {
            case Condition.OfFact(var fact) -> state(fact) == Fact.HOLDS;
            case Condition.OfParty(var party) -> agrees(party);
        };
    }

    Fact state(String fact) {
        return question.facts().getOrDefault(fact, Fact.NOT_YET);
    }

    boolean agrees(String party) {
        return of.containsKey(party) && of.get(party).agrees();
    }

    /** Who agrees under conditions is taken to agree until one is found unmet: what is left is the largest part that can. */
    private void dropUnmet() {
        var waiting = new HashSet<>(underConditions());
        while (waiting.removeIf(party -> {
            var unmet = !conditions(party).conditions().stream().allMatch(this::met);
            if (unmet) {
                of.put(party, Standing.CONDITION_NOT_MET);
            }
            return unmet;
        })) {
            // Whoever waited for one that was dropped may be next.
        }
    }

    private Set<String> underConditions() {
        var parties = new HashSet<String>();
        question.positions().forEach((party, position) -> {
            if (position instanceof AgreesUnderConditions && agrees(party)) {
                parties.add(party);
            }
        });
        return parties;
    }

    private AgreesUnderConditions conditions(String party) {
        return (AgreesUnderConditions) question.positions().get(party);
    }

    private static Standing standing(Question question, String alternative, Position position) {
        return switch (position) {
            case Agreement agreement when !agreement.ranking().has(alternative) -> Standing.SPEAKS_ELSEWHERE;
            case StandsInTheWay way when !way.isAbout(alternative) -> Standing.SPEAKS_ELSEWHERE;
            case Agrees _, AgreesUnderConditions _ -> Standing.AGREES;
            case AgreesUnderReservation reserved -> under(reserved.reservation(), question);
            case AsksChange _ -> Standing.ASKS_CHANGE;
            case Objects _ -> Standing.OBJECTS;
            case Abstains _, Advises _ -> Standing.ABSTAINS;
        };
    }

    private static Standing under(Reservation reservation, Question question) {
        if (reservation.lapsedOn(question.day())) {
            return Standing.RESERVATION_LAPSED;
        }
        return switch (reservation.state()) {
            case OPEN -> Standing.AGREES_UNDER_OPEN_RESERVATION;
            case LIFTED -> Standing.AGREES;
            case REFUSED -> Standing.RESERVATION_REFUSED;
        };
    }
}
