// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions.round;

import java.time.LocalDate;
import java.util.Optional;
import nl.wijkakkoord.decisions.area.Areas;
import nl.wijkakkoord.decisions.guide.Knooppunten;
import nl.wijkakkoord.decisions.procedure.Procedure;
import nl.wijkakkoord.decisions.round.RoundCommand.OpenRound;
import nl.wijkakkoord.decisions.subject.Subjects;
import nl.wijkakkoord.participation.party.Parties;
import nl.wijkakkoord.platform.request.Moment;
import nl.wijkakkoord.platform.store.History;
import nl.wijkakkoord.platform.store.Versioned;
import org.springframework.stereotype.Component;

/** Looks up what is known when somebody wants to open a round. */
@Component
record RoundOpeningFactsLoader(
        Parties parties, Subjects subjects, RoundTable rounds, Knooppunten knooppunten, Areas areas, History history) {

    /** @param today Dutch calendar day */
    RoundOpeningFacts of(OpenRound command, LocalDate today) {
        var wijkaanpak = command.wijkaanpak();
        rounds.waitForDepartures(wijkaanpak);
        rounds.waitForOthersOn(command.subjects());
        var procedure = history.read(Procedure.idOf(wijkaanpak), Moment.now(), Procedure.FOLD)
                .map(Versioned::state)
                .orElse(Procedure.NONE);
        return new RoundOpeningFacts(
                parties.authority(wijkaanpak, command.by(), today),
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
                rounds.agreedIn(wijkaanpak),
                Optional.ofNullable(command.serves())
                        .flatMap(knooppunten::sensitive)
                        .orElse(null),
                areas.of(wijkaanpak).orElse(null));
    }
}
