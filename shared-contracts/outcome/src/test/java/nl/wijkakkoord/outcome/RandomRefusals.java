// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.outcome;

import java.util.List;
import java.util.function.Consumer;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Random questions with one thing about each that must be refused. */
final class RandomRefusals {

    record Fault(String name, Consumer<ObjectNode> change) {}

    private static final JsonMapper QUOTED =
            JsonMapper.builder().enable(JsonReadFeature.ALLOW_SINGLE_QUOTES).build();

    private static final List<Fault> FAULTS = List.of(
            fault("nobody decides", q -> procedure(q).putArray("deciding")),
            fault("a quorum of nobody", q -> procedure(q).put("quorum", 0)),
            fault(
                    "a quorum of more than decide",
                    q -> procedure(q).put("quorum", procedure(q).get("deciding").size() + 1)),
            fault("an unknown regime of silence", q -> procedure(q).put("silence", "AGREES")),
            fault("an unknown choice", q -> procedure(q).put("choice", "LOT")),
            fault("an unknown way out of a tie", q -> procedure(q).put("tie", "TWICE")),
            fault("nothing to decide on", q -> {
                q.putObject("alternatives");
                q.putObject("positions");
                q.remove("lot");
            }),
            fault("a lot on what is not there", q -> q.put("lot", "nowhere")),
            fault("a day that is none", q -> q.put("day", "soon")),
            fault("an unknown state", q -> q.withObject("/facts").put("subsidie", "MAYBE")),
            fault(
                    "more agree than there are",
                    q -> q.withObject("/counts/huur")
                            .put("of", 7)
                            .withObject("agreeing")
                            .put(alternative(q), 2_147_483_647)),
            rule("a veto alone", veto("%s")),
            rule("advice alone", advice("'energieloket'")),
            rule("a count alone", count("'huur'", 1, 2)),
            rule("rules without a basic one", all(veto("%s"), advice("'energieloket'"))),
            rule("one rule together with none", "{'kind':'ALL_OF','rules':[{'kind':'MAJORITY'}]}"),
            rule("rules within rules", beside(all("{'kind':'MAJORITY'}", "{'kind':'MAJORITY'}"))),
            rule("an unknown rule", "{'kind':'DICTATORSHIP'}"),
            rule("exactly half", "{'kind':'QUALIFIED_MAJORITY','numerator':1,'denominator':2}"),
            rule("more than all", "{'kind':'QUALIFIED_MAJORITY','numerator':3,'denominator':2}"),
            rule(
                    "weights of others",
                    "{'kind':'WEIGHTED_MAJORITY','numerator':2,'denominator':3,'weights':{'nobody':1}}"),
            rule("a veto of who does not decide", beside(veto("nobody"))),
            rule("advice of nobody", beside(advice(""))),
            rule("advice of who decides", beside(advice("'%s'"))),
            rule("a count of no segment", beside(count("", 1, 2))),
            rule("a count without counts", beside(count("'nowhere'", 1, 2))),
            rule("a count of which none has to agree", beside(count("'huur'", 0, 2))),
            rule("a count of more than all", beside(count("'huur'", 3, 2))),
            position("who decides only advises", "{'stance':'ADVISES'}"),
            position("an unknown stance", "{'stance':'LIKES'}"),
            position("a ranking of nothing", "{'stance':'AGREES','ranking':[]}"),
            position("an empty group", "{'stance':'AGREES','ranking':[['%2$s'],[]]}"),
            position("an alternative twice", "{'stance':'AGREES','ranking':[['%2$s'],['%2$s']]}"),
            position("a ranking of what is not there", "{'stance':'AGREES','ranking':[['nowhere']]}"),
            position("an objection to what is not there", "{'stance':'OBJECTS','about':['nowhere'],'sections':[]}"),
            position("a change of what is not there", "{'stance':'ASKS_CHANGE','about':['nowhere'],'sections':[]}"),
            position("no condition", conditions("")),
            position("a condition on itself", conditions("{'fact':'subsidie'},{'party':'%1$s'}")),
            position("a reservation in an unknown state", reservation("{'until':'2026-03-15','state':'HALF'}")),
            position("a reservation until no day", reservation("{'until':'2026-02-30','state':'OPEN'}")));

    private RandomRefusals() {}

    /** All faults in turn, one for each seed. */
    static ObjectNode of(long seed) {
        var question = RandomQuestions.of(seed);
        fault(seed).change().accept(question);
        return question;
    }

    static Fault fault(long seed) {
        return FAULTS.get(Math.floorMod(seed, FAULTS.size()));
    }

    private static Fault fault(String name, Consumer<ObjectNode> change) {
        return new Fault(name, change);
    }

    private static Fault rule(String name, String json) {
        return fault(name, q -> procedure(q).set("rule", QUOTED.readTree(json.formatted(decides(q)))));
    }

    /** In place of the position of one that decides: `%1$s` is that party, `%2$s` an alternative. */
    private static Fault position(String name, String json) {
        return fault(
                name,
                q -> q.withObject("/positions")
                        .set(decides(q), QUOTED.readTree(json.formatted(decides(q), alternative(q)))));
    }

    private static String beside(String rule) {
        return all("{'kind':'MAJORITY'}", rule);
    }

    private static String all(String first, String second) {
        return "{'kind':'ALL_OF','rules':[" + first + "," + second + "]}";
    }

    private static String veto(String party) {
        return "{'kind':'VETO','party':'" + party + "','sections':[]}";
    }

    private static String advice(String advisers) {
        return "{'kind':'ADVICE_HEARD','advisers':[" + advisers + "]}";
    }

    private static String count(String segments, int numerator, int denominator) {
        return "{'kind':'COUNT','segments':[" + segments + "],'numerator':" + numerator + ",'denominator':"
                + denominator + "}";
    }

    private static String conditions(String conditions) {
        return "{'stance':'AGREES_UNDER_CONDITIONS','ranking':[['%2$s']],'conditions':[" + conditions + "]}";
    }

    private static String reservation(String reservation) {
        return "{'stance':'AGREES_UNDER_RESERVATION','ranking':[['%2$s']],'reservation':" + reservation + "}";
    }

    private static ObjectNode procedure(ObjectNode question) {
        return question.withObject("/procedure");
    }

    private static String decides(ObjectNode question) {
        return question.at("/procedure/deciding/0").asString();
    }

    private static String alternative(ObjectNode question) {
        return question.get("alternatives").propertyNames().iterator().next();
    }
}
