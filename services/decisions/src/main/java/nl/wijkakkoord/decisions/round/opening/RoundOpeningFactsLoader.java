// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions.round.opening;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.subjects.SubjectRef;
import nl.wijkakkoord.decisions.area.AreaProjection;
import nl.wijkakkoord.decisions.guide.KnooppuntProjection;
import nl.wijkakkoord.decisions.procedure.Procedure;
import nl.wijkakkoord.decisions.round.command.RoundCommand.OpenRound;
import nl.wijkakkoord.decisions.round.list.RoundTable;
import nl.wijkakkoord.decisions.round.reopening.ReopenedTable;
import nl.wijkakkoord.decisions.subject.SubjectProjection;
import nl.wijkakkoord.participation.party.Parties;
import nl.wijkakkoord.participation.party.SetAsideProjection;
import nl.wijkakkoord.participation.party.Successors;
import nl.wijkakkoord.platform.request.Moment;
import nl.wijkakkoord.platform.store.History;
import org.springframework.stereotype.Component;

/** Looks up what is known when somebody wants to open a round. */
@Component
public record RoundOpeningFactsLoader(
        Parties parties,
        SubjectProjection subjects,
        RoundTable rounds,
        KnooppuntProjection knooppunten,
        AreaProjection areas,
        SetAsideProjection silent,
        ReopenedTable reopened,
        History history) {

    /** @param today Dutch calendar day */
    public RoundOpeningFacts of(OpenRound command, LocalDate today) {
        var wijkaanpak = command.wijkaanpak();
        rounds.waitForDepartures(wijkaanpak);
        rounds.waitForOthersOn(command.subjects());
        var successors = parties.successors(wijkaanpak);
        return new RoundOpeningFacts(
                parties.authority(wijkaanpak, command.by(), today),
                command.subjects().stream()
                        .map(asked -> candidate(wijkaanpak, asked, successors))
                        .toList(),
                history.read(Procedure.idOf(wijkaanpak), Moment.now(), Procedure.FOLD)
                        .map(found -> found.state().with(successors))
                        .orElse(Procedure.NONE),
                parties.admitted(wijkaanpak),
                parties.departures(wijkaanpak),
                today,
                agreed(wijkaanpak, successors),
                Optional.ofNullable(command.serves())
                        .flatMap(knooppunten::sensitive)
                        .orElse(null),
                areas.of(wijkaanpak).orElse(null),
                silent.of(wijkaanpak),
                Optional.ofNullable(command.reopens())
                        .flatMap(round -> reopened.find(wijkaanpak, round))
                        .orElse(null));
    }

    private Candidate candidate(UUID wijkaanpak, SubjectRef asked, Successors successors) {
        return new Candidate(
                asked,
                subjects.find(wijkaanpak, asked)
                        .map(subject -> subject.with(successors))
                        .orElse(null),
                rounds.latestOn(asked).map(round -> round.with(successors)).orElse(null));
    }

    private Map<SubjectRef, Audience> agreed(UUID wijkaanpak, Successors successors) {
        var agreed = new HashMap<>(rounds.agreedIn(wijkaanpak));
        agreed.replaceAll((_, among) -> successors.of(among));
        return agreed;
    }
}
