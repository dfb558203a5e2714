// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions.round.ranking;

import static nl.wijkakkoord.decisions.round.ranking.RankingRefusal.*;
import static nl.wijkakkoord.platform.decision.Check.refuseWhen;

import java.util.HashSet;
import java.util.List;
import nl.wijkakkoord.contracts.Digest;
import nl.wijkakkoord.contracts.decisions.PositionDetail;
import nl.wijkakkoord.contracts.decisions.ProcedureTerms.Choice;
import nl.wijkakkoord.contracts.decisions.RoundEvent.RoundOpened;
import nl.wijkakkoord.decisions.subject.SubjectRefusal;
import nl.wijkakkoord.platform.decision.Check;
import org.jspecify.annotations.Nullable;

/**
 * With which of the rivals a party agrees: by a ranked choice in its order; by approval with one, or with several alike.
 *
 * @param agrees whether it does, perhaps under conditions
 * @param digest of the one that it names otherwise
 */
public record RankingRules(
        RoundOpened opened,
        boolean agrees,
        @Nullable Digest digest,
        @Nullable PositionDetail detail) {

    public Check check() {
        var ranking = detail == null ? null : detail.ranking();
        var rivals = opened.alternatives().size() > 1;
        var ranked = opened.terms().choice() == Choice.RANKED;
        return ranking == null
                ? refuseWhen(agrees && rivals && ranked, RANKING_MISSING)
                : refuseWhen(!agrees || !rivals, NOTHING_TO_RANK)
                        .and(() -> refuseWhen(digest != null, DIGEST_BESIDE_RANKING))
                        .and(() -> refuseWhen(!ranked && ranking.size() > 1, APPROVAL_DOES_NOT_RANK))
                        .and(() -> check(ranking));
    }

    private Check check(List<List<Digest>> ranking) {
        var named = ranking.stream().flatMap(List::stream).toList();
        var alternatives = opened.alternatives().stream()
                .map(one -> one.subject().digest())
                .toList();
        return refuseWhen(!alternatives.containsAll(named), SubjectRefusal.DIGEST_DOES_NOT_MATCH)
                .and(() -> refuseWhen(new HashSet<>(named).size() < named.size(), RANKED_TWICE));
    }
}
