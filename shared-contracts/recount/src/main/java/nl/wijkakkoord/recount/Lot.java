// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.recount;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import nl.wijkakkoord.contracts.Digest;
import nl.wijkakkoord.contracts.Json;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.decisions.RoundEvidenceEvent.LotDrawn;
import nl.wijkakkoord.contracts.decisions.Stance;
import org.jspecify.annotations.Nullable;

/**
 * A lot that anybody can draw again, as {@link LotDrawn} says. With {@code printf} and {@code sha256sum} alone:
 *
 * <pre>{@code
 * seed=sha256:$(printf 'SALT\nkvk:10000001 agrees sha256:aa… > sha256:bb…\nkvk:10000002 objects\n' | sha256sum | cut -c1-64)
 * printf '%s %s\n' "$seed" sha256:aa… | sha256sum   # for each alternative that ties: the lowest is drawn
 * }</pre>
 *
 * <p>{@code lots.json} beside this class has examples. The order of alternatives and chance play no part (ours).
 *
 * @param seed of all that was said and the salt
 * @param drawn the one on which it fell
 */
public record Lot(Digest seed, Digest drawn) {
    private static final Set<Stance> AGREEING =
            Set.of(Stance.AGREES, Stance.AGREES_UNDER_CONDITIONS, Stance.AGREES_UNDER_RESERVATION);

    /**
     * What a party said.
     *
     * @param groups of what it agrees with, best first; none where it does not agree
     */
    public record Ballot(OrganisationId organisation, Stance stance, List<List<Digest>> groups) {

        /**
         * @param digest of the one alternative that the position is about, null for all of them, or where it ranks
         * @param ranking null where it has none
         */
        public static Ballot of(
                OrganisationId organisation,
                Stance stance,
                @Nullable Digest digest,
                @Nullable List<List<Digest>> ranking) {
            if (!AGREEING.contains(stance)) {
                return new Ballot(organisation, stance, List.of());
            }
            return new Ballot(organisation, stance, ranking == null ? List.of(List.of(digest)) : ranking);
        }

        private String line() {
            var agreed = groups.stream()
                    .map(group -> group.stream().map(Digest::value).sorted().collect(joining(" = ")))
                    .collect(joining(" > "));
            var said = organisation.value() + " " + Json.nameOf(stance);
            return agreed.isEmpty() ? said : said + " " + agreed;
        }
    }

    /**
     * @param ballots in the order in which the closing lists the positions
     * @param among which is drawn, at least one
     */
    public static Lot draw(String salt, List<Ballot> ballots, Collection<Digest> among) {
        var seed = Digest.of((salt + "\n"
                        + ballots.stream().map(ballot -> ballot.line() + "\n").collect(joining()))
                .getBytes(UTF_8));
        var drawn = among.stream()
                .min(Comparator.comparing(each -> ticket(seed, each)))
                .orElseThrow();
        return new Lot(seed, drawn);
    }

    /** What the opening of the round tells of the salt. */
    public static Digest commitment(String salt) {
        return Digest.of(salt.getBytes(UTF_8));
    }

    private static String ticket(Digest seed, Digest alternative) {
        return Digest.of((seed + " " + alternative + "\n").getBytes(UTF_8)).value();
    }
}
