// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.wijkakkoord.contracts.OrganisationId;
import org.jspecify.annotations.Nullable;

/** What parties say in rounds in a random life, and which money depends on it; not by any code of the service. */
final class LifeOfTies {

    /** @param said by whom it was said, as it stands; the later the higher */
    private record Round(UUID id, Map<OrganisationId, Integer> said) {
        Round() {
            this(UUID.randomUUID(), new HashMap<>());
        }
    }

    private record Tied(Round round, int position, UUID line) {}

    private final Purse purse;
    private final List<Round> rounds = new ArrayList<>(List.of(new Round(), new Round()));
    private final Map<String, Tied> tied = new LinkedHashMap<>();
    private int last;

    LifeOfTies(Purse purse) {
        this.purse = purse;
    }

    int rounds() {
        return rounds.size();
    }

    UUID round(int index) {
        return rounds.get(index).id();
    }

    void say(int index, OrganisationId party, UUID mandate) {
        purse.position(party, round(index), mandate);
        rounds.get(index).said().put(party, ++last);
    }

    /** Another one begins. */
    void end(int index, boolean cancelled) {
        var round = rounds.set(index, new Round());
        if (cancelled) {
            purse.cancel(round.id());
        } else {
            purse.closeWithoutAgreement(round.id());
        }
        round.said().clear();
    }

    /** Of both stands what was said last. */
    void pass(OrganisationId predecessor, OrganisationId successor) {
        for (var round : rounds) {
            purse.succeed(round.id(), predecessor, successor);
            var before = round.said().remove(predecessor);
            if (before != null) {
                round.said().merge(successor, before, Math::max);
            }
        }
    }

    void tie(@Nullable UUID id, OrganisationId owner, UUID line, String commitment) {
        rounds.stream()
                .filter(round -> round.id().equals(id))
                .forEach(round ->
                        tied.put(commitment, new Tied(round, round.said().get(owner), line)));
    }

    /** What depends on what stands no more fell away or ended before, and nothing else fell away. */
    void check(String life) {
        tied.forEach((commitment, tie) -> {
            var stands = tie.round().said().containsValue(tie.position());
            var status = statusOf(tie.line(), commitment);
            assertThat(status)
                    .as("%s, commitment %s", life, commitment)
                    .isIn(
                            stands
                                    ? List.of("reserved", "committed", "released", "lapsed")
                                    : List.of("fell-away", "released", "lapsed"));
        });
    }

    private String statusOf(UUID line, String commitment) {
        return purse.read(line)
                .path("commitments")
                .valueStream()
                .filter(each -> each.path("commitment").asString().equals(commitment))
                .map(each -> each.path("status").asString())
                .findFirst()
                .orElseThrow();
    }
}
