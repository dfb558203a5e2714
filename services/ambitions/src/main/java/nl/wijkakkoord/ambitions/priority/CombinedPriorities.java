// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions.priority;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.wijkakkoord.ambitions.theme.ChosenThemes;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.ambitions.ChosenTheme;
import nl.wijkakkoord.contracts.ambitions.PriorityEvent.ThemesRanked;
import nl.wijkakkoord.participation.party.Act;
import nl.wijkakkoord.participation.party.Parties;
import nl.wijkakkoord.participation.party.Successors;
import nl.wijkakkoord.platform.request.Moment;
import nl.wijkakkoord.platform.store.History;
import nl.wijkakkoord.ranking.Borda;
import nl.wijkakkoord.ranking.CombinedRanking;
import nl.wijkakkoord.ranking.Ranking;
import org.springframework.stereotype.Component;

/** Every party's priorities, and what they are together. */
@Component
record CombinedPriorities(History history, Parties parties, ChosenThemes themes) {

    PrioritiesView of(UUID wijkaanpak) {
        var deciding = deciding(wijkaanpak);
        var successors = parties.successors(wijkaanpak);
        var rankings = deciding.stream()
                .flatMap(party -> ranked(wijkaanpak, party, successors).stream())
                .toList();
        var spoken = rankings.stream()
                .map(ranked -> successors.of(ranked.organisation()))
                .toList();
        var silent = deciding.stream().filter(party -> !spoken.contains(party)).toList();
        var combined = combined(wijkaanpak, rankings);
        return new PrioritiesView(
                rankings.stream().map(RankingView::of).toList(),
                silent,
                combined.places(),
                combined.ties(),
                combined.function());
    }

    /** What a predecessor ranked last stands until who is in its place ranks (ADR 0026). */
    private Optional<ThemesRanked> ranked(UUID wijkaanpak, OrganisationId party, Successors successors) {
        var ofPredecessors = successors.all().entrySet().stream()
                .filter(entry -> entry.getValue().equals(party))
                .flatMap(entry -> ranked(wijkaanpak, entry.getKey()).stream())
                .max(Comparator.comparing(ThemesRanked::at));
        return ranked(wijkaanpak, party).or(() -> ofPredecessors);
    }

    private Optional<ThemesRanked> ranked(UUID wijkaanpak, OrganisationId organisation) {
        return history.read(RankThemes.rankingOf(wijkaanpak, organisation), Moment.now(), Priorities.FOLD)
                .map(folded -> folded.state().ranked());
    }

    /** Who leads or advises finds nothing important here, whatever it ranked before it turned out to. */
    private List<OrganisationId> deciding(UUID wijkaanpak) {
        return parties.admitted(wijkaanpak).entrySet().stream()
                .filter(party -> Act.IS_AWAITED.isFor(party.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private CombinedRanking combined(UUID wijkaanpak, List<ThemesRanked> rankings) {
        var chosen = themes.of(wijkaanpak).stream().map(ChosenTheme::theme).collect(toUnmodifiableSet());
        return chosen.isEmpty()
                ? new CombinedRanking(List.of(), List.of(), Borda.FUNCTION)
                : Borda.of(
                        chosen,
                        rankings.stream()
                                .collect(toMap(
                                        ranked -> ranked.organisation().value(), ranked -> among(chosen, ranked))));
    }

    /** What was dropped since it was ranked does not count. */
    private static Ranking among(Set<String> chosen, ThemesRanked ranked) {
        return new Ranking(ranked.tiers().stream()
                .<Set<String>>map(tier -> {
                    var kept = new HashSet<>(tier.themes());
                    kept.retainAll(chosen);
                    return kept;
                })
                .filter(tier -> !tier.isEmpty())
                .toList());
    }
}
