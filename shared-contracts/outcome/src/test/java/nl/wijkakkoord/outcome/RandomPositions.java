// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.outcome;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The positions of a random question: now and then a ring of conditions, rankings that turn in a circle, or hardly any. */
final class RandomPositions {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Chance chance;
    private final List<String> deciding;
    private final List<String> others;
    private final List<String> alternatives;
    private final int agreeable;

    RandomPositions(Chance chance, List<String> deciding, List<String> others, List<String> alternatives) {
        this.chance = chance;
        this.deciding = deciding;
        this.others = others;
        this.alternatives = alternatives;
        agreeable = chance.oneOf(List.of(40, 80, 95, 100));
    }

    ObjectNode all() {
        var positions = JSON.objectNode();
        var way = chance.oneOf(List.of("ring", "turning", "quiet", "any", "any", "any", "any"));
        for (int i = 0; i < deciding.size(); i++) {
            var party = deciding.get(i);
            var next = deciding.get((i + 1) % deciding.size());
            var position = switch (way) {
                case "ring" -> next.equals(party) || chance.of(10) ? position(party) : waitingFor(next);
                case "turning" -> agrees(turned(i));
                case "quiet" -> chance.of(70) ? null : JSON.objectNode().put("stance", "ABSTAINS");
                default -> chance.of(80) ? position(party) : null;
            };
            if (position != null) {
                positions.set(party, position);
            }
        }
        others.stream()
                .filter(_ -> chance.of(70))
                .forEach(party -> positions.set(
                        party, chance.of(40) ? JSON.objectNode().put("stance", "ADVISES") : position(party)));
        return positions;
    }

    private ObjectNode position(String party) {
        var stance = chance.of(agreeable)
                ? chance.oneOf(List.of("AGREES", "AGREES", "AGREES_UNDER_CONDITIONS", "AGREES_UNDER_RESERVATION"))
                : chance.oneOf(List.of("ASKS_CHANGE", "OBJECTS", "ABSTAINS"));
        var position = JSON.objectNode().put("stance", stance);
        switch (stance) {
            case "ABSTAINS" -> {}
            case "ASKS_CHANGE", "OBJECTS" -> {
                var about = chance.of(50)
                        ? List.<String>of()
                        : chance.some(alternatives, 1 + chance.below(alternatives.size()));
                position.set("about", Chance.list(about));
                position.set(
                        "sections",
                        Chance.list(
                                chance.of(50)
                                        ? List.of()
                                        : chance.some(RandomQuestions.SECTIONS, 1 + chance.below(2))));
            }
            default -> position.set("ranking", ranking());
        }
        if (stance.equals("AGREES_UNDER_CONDITIONS")) {
            var conditions = position.putArray("conditions");
            for (int more = 1 + chance.below(2); more > 0; more--) {
                conditions.add(condition(party));
            }
        }
        if (stance.equals("AGREES_UNDER_RESERVATION")) {
            position.putObject("reservation")
                    .put("until", chance.oneOf(RandomQuestions.DAYS))
                    .put("state", chance.oneOf(List.of("OPEN", "OPEN", "LIFTED", "REFUSED")));
        }
        return position;
    }

    private static ObjectNode agrees(ArrayNode ranking) {
        return JSON.objectNode().put("stance", "AGREES").set("ranking", ranking);
    }

    private ObjectNode waitingFor(String party) {
        var position =
                JSON.objectNode().put("stance", "AGREES_UNDER_CONDITIONS").<ObjectNode>set("ranking", ranking());
        position.putArray("conditions").addObject().put("party", party);
        return position;
    }

    private ObjectNode condition(String of) {
        var parties = new ArrayList<>(deciding);
        parties.addAll(others);
        parties.add("nobody");
        parties.remove(of);
        return chance.of(50)
                ? JSON.objectNode().put("party", chance.oneOf(parties))
                : JSON.objectNode().put("fact", chance.oneOf(RandomQuestions.FACTS));
    }

    /** Of one, some or all alternatives, in groups cut off at random. */
    private ArrayNode ranking() {
        var many = chance.oneOf(List.of(1, 1 + chance.below(alternatives.size()), alternatives.size()));
        var ranked = chance.some(alternatives, many);
        var ranking = JSON.arrayNode();
        var group = ranking.addArray();
        for (var alternative : ranked) {
            if (!group.isEmpty() && chance.of(70)) {
                group = ranking.addArray();
            }
            group.add(alternative);
        }
        return ranking;
    }

    private ArrayNode turned(int by) {
        var ranking = JSON.arrayNode();
        var order = new ArrayList<>(alternatives);
        Collections.rotate(order, by);
        order.forEach(alternative -> ranking.addArray().add(alternative));
        return ranking;
    }
}
