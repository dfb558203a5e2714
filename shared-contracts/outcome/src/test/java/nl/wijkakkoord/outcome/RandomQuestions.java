// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.outcome;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Makes questions as `SPECIFICATION.md` describes them, the same for the same seed, near what makes an outcome tip: days around the
 * day, counts around a share, rings of conditions, rankings in a circle.
 */
final class RandomQuestions {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final List<String> DECIDING =
            List.of("gemeente", "corporatie", "netbeheerder", "bewoners", "waterschap", "10", "9");
    private static final List<String> OTHERS = List.of("energieloket", "huurders", "Één");
    private static final List<String> ALTERNATIVES = List.of("warmtenet", "warmtepomp", "hybride", "2");
    static final List<String> SECTIONS = List.of("net", "kosten", "planning");
    private static final List<String> SEGMENTS = List.of("huur", "koop");
    static final List<String> FACTS = List.of("subsidie", "vergunning", "net");
    static final List<String> DAYS = List.of("2025-12-31", "2026-03-14", "2026-03-15", "2026-03-16", "2027-01-01");
    private static final int[][] SHARES = {
        {2, 3}, {3, 5}, {3, 4}, {51, 100}, {1, 1}, {1999999999, 2000000000}, {1, 2}, {7, 10}, {1, 10}
    };
    private static final int MORE_THAN_HALF = 6;

    private final Chance chance;
    private final List<String> deciding;
    private final List<String> others;
    private final List<String> alternatives;

    private RandomQuestions(long seed) {
        chance = new Chance(new Random(seed));
        deciding = chance.some(DECIDING, 1 + chance.below(7));
        others = chance.some(OTHERS, chance.below(4));
        alternatives = chance.some(ALTERNATIVES, chance.of(40) ? 1 : 2 + chance.below(3));
    }

    static ObjectNode of(long seed) {
        return new RandomQuestions(seed).question();
    }

    private ObjectNode question() {
        var question = JSON.objectNode();
        question.set("procedure", procedure());
        var sections = question.putObject("alternatives");
        alternatives.forEach(each -> sections.set(each, Chance.list(chance.some(SECTIONS, chance.below(4)))));
        question.set("positions", new RandomPositions(chance, deciding, others, alternatives).all());
        question.set("left", Chance.list(chance.of(75) ? List.of() : someParties()));
        question.set("setAside", Chance.list(chance.of(75) ? List.of() : someParties()));
        var noticed = question.putObject("noticed");
        someParties().forEach(party -> noticed.put(party, chance.oneOf(DAYS)));
        var facts = question.putObject("facts");
        chance.some(FACTS, chance.below(4))
                .forEach(fact ->
                        facts.put(fact, chance.oneOf(List.of("HOLDS", "HOLDS", "NOT_YET", "FAILED", "NO_LONGER"))));
        question.set("counts", counts());
        if (chance.of(60)) {
            question.put("lot", chance.oneOf(alternatives));
        }
        return question.put("day", "2026-03-15");
    }

    private ObjectNode procedure() {
        var procedure = JSON.objectNode();
        procedure.set("deciding", Chance.list(deciding));
        procedure.set("rule", rule());
        return procedure
                .put("quorum", chance.of(60) ? 1 : 1 + chance.below(deciding.size()))
                .put("silence", chance.oneOf(List.of("NEVER", "AGREES_AFTER_NOTICE", "NO_OBJECTION")))
                .put("choice", chance.oneOf(List.of("APPROVAL", "RANKED")))
                .put("tie", chance.oneOf(List.of("NOTHING", "LOT")));
    }

    private ObjectNode rule() {
        if (chance.of(50)) {
            return basic();
        }
        var rules = new ArrayList<ObjectNode>(List.of(basic()));
        for (int more = 1 + chance.below(3); more > 0; more--) {
            rules.add(chance.of(30) ? basic() : added());
        }
        chance.shuffle(rules);
        var all = JSON.objectNode().put("kind", "ALL_OF");
        all.putArray("rules").addAll(rules);
        return all;
    }

    private ObjectNode basic() {
        var kind = chance.oneOf(List.of(
                "UNANIMITY",
                "CONSENT_WITHOUT_OBJECTION",
                "CONSENT_WITHOUT_OBJECTION",
                "MAJORITY",
                "QUALIFIED_MAJORITY",
                "WEIGHTED_MAJORITY"));
        var rule = JSON.objectNode().put("kind", kind);
        if (kind.startsWith("QUALIFIED") || kind.startsWith("WEIGHTED")) {
            share(rule, SHARES[chance.below(MORE_THAN_HALF)]);
        }
        if (kind.startsWith("WEIGHTED")) {
            var weights = rule.putObject("weights");
            int unit = chance.of(10) ? 400_000_000 : 1;
            deciding.forEach(party -> weights.put(party, unit * (1 + chance.below(5))));
        }
        return rule;
    }

    private ObjectNode added() {
        int kind = chance.below(3);
        if (kind == 0) {
            var rule = JSON.objectNode().put("kind", "VETO").put("party", chance.oneOf(deciding));
            rule.set("sections", Chance.list(chance.some(SECTIONS, chance.below(3))));
            return rule;
        }
        if (kind == 1 && !others.isEmpty()) {
            var rule = JSON.objectNode().put("kind", "ADVICE_HEARD");
            rule.set("advisers", Chance.list(chance.some(others, 1 + chance.below(others.size()))));
            return rule;
        }
        var rule = JSON.objectNode().put("kind", "COUNT");
        rule.set("segments", Chance.list(chance.some(SEGMENTS, 1 + chance.below(2))));
        return share(rule, SHARES[chance.below(SHARES.length)]);
    }

    private ObjectNode counts() {
        var counts = JSON.objectNode();
        SEGMENTS.forEach(segment -> {
            int of = chance.oneOf(List.of(0, 1, 60, 60, 300, 2_147_483_647));
            var share = SHARES[chance.below(SHARES.length)];
            var agreeing = counts.putObject(segment).put("of", of).putObject("agreeing");
            chance.some(alternatives, chance.below(alternatives.size() + 1)).forEach(alternative -> {
                long near = (long) of * share[0] / share[1] + chance.below(3) - 1;
                agreeing.put(alternative, Math.clamp(near, 0, of));
            });
        });
        return counts;
    }

    private static ObjectNode share(ObjectNode rule, int[] share) {
        return rule.put("numerator", share[0]).put("denominator", share[1]);
    }

    private List<String> someParties() {
        var parties = new ArrayList<>(deciding);
        parties.addAll(others);
        return chance.some(parties, chance.below(parties.size() + 1));
    }
}
