// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions.round;

import java.time.LocalDate;
import nl.wijkakkoord.contracts.decisions.ProcedureEvent;
import nl.wijkakkoord.decisions.procedure.Procedure;
import nl.wijkakkoord.decisions.round.RoundCommand.OpenRound;
import nl.wijkakkoord.decisions.subject.Subjects;
import nl.wijkakkoord.platform.party.Parties;
import nl.wijkakkoord.platform.store.Folded;
import nl.wijkakkoord.platform.store.History;
import nl.wijkakkoord.platform.web.Moment;
import org.springframework.stereotype.Component;

/** Looks up what is known when somebody wants to open a round. */
@Component
class Openings {
    private final Parties parties;
    private final Subjects subjects;
    private final RoundTable rounds;
    private final History history;

    Openings(Parties parties, Subjects subjects, RoundTable rounds, History history) {
        this.parties = parties;
        this.subjects = subjects;
        this.rounds = rounds;
        this.history = history;
    }

    /** @param today Dutch calendar day */
    Opening of(OpenRound command, LocalDate today) {
        var wijkaanpak = command.wijkaanpak();
        rounds.waitForDepartures(wijkaanpak);
        rounds.waitForOthersOn(command.subjects());
        var procedure = history.read(
                        Procedure.idOf(wijkaanpak),
                        Moment.now(),
                        Procedure.NONE,
                        ProcedureEvent.class,
                        Procedure::evolve)
                .map(Folded::state)
                .orElse(Procedure.NONE);
        return new Opening(
                parties.standing(wijkaanpak, command.by(), today),
                command.subjects().stream()
                        .map(asked -> new Candidate(
                                asked,
                                subjects.find(wijkaanpak, asked).orElse(null),
                                rounds.latestOn(asked).orElse(null)))
                        .toList(),
                procedure,
                parties.admitted(wijkaanpak),
                parties.departures(wijkaanpak),
                today,
                rounds.agreedIn(wijkaanpak));
    }
}
