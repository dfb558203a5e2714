// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.outcome;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import nl.wijkakkoord.outcome.Position.Abstains;
import nl.wijkakkoord.outcome.Position.Advises;
import nl.wijkakkoord.outcome.Position.Agrees;
import nl.wijkakkoord.outcome.Position.AgreesUnderConditions;
import nl.wijkakkoord.outcome.Position.AgreesUnderReservation;
import nl.wijkakkoord.outcome.Position.AsksChange;
import nl.wijkakkoord.outcome.Procedure.Choice;
import nl.wijkakkoord.outcome.Procedure.Silence;
import nl.wijkakkoord.outcome.Procedure.Tie;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Questions and answers as the specification spells them. */
final class Json {
    static final JsonMapper MAPPER = JsonMapper.shared();

    private Json() {}

    static Question question(JsonNode json) {
        return new Question(
                procedure(json.get("procedure")),
                map(json.get("alternatives"), Json::texts),
                map(json.get("positions"), Json::position),
                texts(json.get("left")),
                texts(json.get("setAside")),
                map(json.get("noticed"), Json::day),
                map(json.get("facts"), fact -> Fact.valueOf(fact.asString())),
                map(json.get("counts"), Json::count),
                json.hasNonNull("lot") ? json.get("lot").asString() : null,
                day(json.get("day")));
    }

    static ObjectNode answer(Decided decided) {
        var json = MAPPER.createObjectNode().put("function", decided.function());
        var outcomes = json.putObject("outcomes");
        decided.outcomes().forEach((alternative, outcome) -> {
            var each = outcomes.putObject(alternative).put("agreed", outcome.agreed());
            var findings = each.putArray("findings");
            outcome.findings().forEach(finding -> findings.add(finding(finding)));
        });
        var conditions = json.putArray("conditions");
        decided.conditions().forEach(found -> {
            var each = conditions.addObject().put("party", found.party()).put("alternative", found.alternative());
            switch (found.condition()) {
                case Condition.OfParty(var party) -> each.putObject("condition").put("party", party);
                case Condition.OfFact(var fact) -> each.putObject("condition").put("fact", fact);
            }
            each.put("met", found.met()).put("why", found.why());
        });
        return json;
    }

    private static ObjectNode finding(Finding finding) {
        var json = MAPPER.createObjectNode().put("code", finding.code().code());
        var parties = json.putArray("parties");
        finding.parties().forEach(parties::add);
        json.put("outOf", finding.outOf());
        if (finding.count() != null) {
            json.put("count", finding.count());
        }
        if (finding.segment() != null) {
            json.put("segment", finding.segment());
        }
        if (finding.rule() != null) {
            json.put("rule", finding.rule());
        }
        return json;
    }

    private static Procedure procedure(JsonNode json) {
        return new Procedure(
                texts(json.get("deciding")),
                rule(json.get("rule")),
                json.get("quorum").asInt(),
                Silence.valueOf(json.get("silence").asString()),
                Choice.valueOf(json.get("choice").asString()),
                Tie.valueOf(json.get("tie").asString()));
    }

    private static Rule rule(JsonNode json) {
        return switch (json.get("kind").asString()) {
            case "UNANIMITY" -> new Rule.Unanimity();
            case "CONSENT_WITHOUT_OBJECTION" -> new Rule.ConsentWithoutObjection();
            case "MAJORITY" -> new Rule.Majority();
            case "QUALIFIED_MAJORITY" -> new Rule.QualifiedMajority(numerator(json), denominator(json));
            case "WEIGHTED_MAJORITY" ->
                new Rule.WeightedMajority(
                        numerator(json), denominator(json), map(json.get("weights"), JsonNode::asInt));
            case "VETO" -> new Rule.Veto(json.get("party").asString(), texts(json.get("sections")));
            case "ADVICE_HEARD" -> new Rule.AdviceHeard(texts(json.get("advisers")));
            case "COUNT" ->
                new Rule.Count(list(json.get("segments"), JsonNode::asString), numerator(json), denominator(json));
            case "ALL_OF" -> new Rule.AllOf(list(json.get("rules"), Json::rule));
            default -> throw new IllegalArgumentException("No such rule: " + json);
        };
    }

    private static int numerator(JsonNode json) {
        return json.get("numerator").asInt();
    }

    private static int denominator(JsonNode json) {
        return json.get("denominator").asInt();
    }

    private static Position position(JsonNode json) {
        return switch (json.get("stance").asString()) {
            case "AGREES" -> new Agrees(ranking(json));
            case "AGREES_UNDER_CONDITIONS" ->
                new AgreesUnderConditions(ranking(json), list(json.get("conditions"), Json::condition));
            case "AGREES_UNDER_RESERVATION" ->
                new AgreesUnderReservation(ranking(json), reservation(json.get("reservation")));
            case "ASKS_CHANGE" -> new AsksChange(texts(json.get("about")), texts(json.get("sections")));
            case "OBJECTS" -> new Position.Objects(texts(json.get("about")), texts(json.get("sections")));
            case "ABSTAINS" -> new Abstains();
            case "ADVISES" -> new Advises();
            default -> throw new IllegalArgumentException("No such stance: " + json);
        };
    }

    private static Ranking ranking(JsonNode json) {
        return new Ranking(list(json.get("ranking"), Json::texts));
    }

    private static Condition condition(JsonNode json) {
        return json.has("party")
                ? new Condition.OfParty(json.get("party").asString())
                : new Condition.OfFact(json.get("fact").asString());
    }

    private static Reservation reservation(JsonNode json) {
        return new Reservation(
                day(json.get("until")),
                Reservation.State.valueOf(json.get("state").asString()));
    }

    private static SegmentCount count(JsonNode json) {
        return new SegmentCount(json.get("of").asInt(), map(json.get("agreeing"), JsonNode::asInt));
    }

    private static LocalDate day(JsonNode json) {
        try {
            return LocalDate.parse(json.asString());
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static Set<String> texts(JsonNode json) {
        return StreamSupport.stream(json.spliterator(), false)
                .map(JsonNode::asString)
                .collect(toSet());
    }

    private static <T> List<T> list(JsonNode json, Function<JsonNode, T> element) {
        return StreamSupport.stream(json.spliterator(), false).map(element).toList();
    }

    private static <T> Map<String, T> map(JsonNode json, Function<JsonNode, T> value) {
        return json.properties().stream()
                .collect(toMap(Map.Entry::getKey, property -> value.apply(property.getValue())));
    }
}
