// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven;

import static nl.wijkakkoord.opgaven.Example.GRID;
import static nl.wijkakkoord.opgaven.Example.HOUSING;
import static nl.wijkakkoord.opgaven.Example.MUNICIPALITY;
import static nl.wijkakkoord.opgaven.Example.STRANGER;
import static nl.wijkakkoord.opgaven.Neighbourhood.all;
import static nl.wijkakkoord.opgaven.Neighbourhood.now;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.ambitions.ContributionEvent.ContributionFellDue;
import nl.wijkakkoord.contracts.ambitions.ContributionEvent.ContributionLapsed;
import nl.wijkakkoord.contracts.stakeholders.MemberRole;
import nl.wijkakkoord.contracts.stakeholders.PartyKind;
import nl.wijkakkoord.platform.testing.TestHttp.Answer;
import nl.wijkakkoord.platform.timeline.DutchDay;

/** A random life of the money of a wijkaanpak, act by act over HTTP. */
final class MoneyLife {
    private static final List<String> SCHEMES =
            List.of("eigen-middelen", "eigen-middelen", "subsidie-provincie", "isde", "lening", "fonds");

    private final Map<OrganisationId, UUID> mandates = new HashMap<>();
    private final Map<UUID, OrganisationId> lines = new LinkedHashMap<>();
    private final List<UUID> opgaven = new ArrayList<>();
    private final Map<UUID, UUID> measures = new LinkedHashMap<>();
    private final List<UUID> offers = new ArrayList<>();
    private final Map<OrganisationId, OrganisationId> inWhosePlace = new LinkedHashMap<>();
    private final Neighbourhood zuid;
    private final Purse purse;
    private final LifeOfTies ties;
    private final UUID offering;
    private final Random random;

    MoneyLife(Neighbourhood zuid, Random random) {
        this.zuid = zuid;
        this.purse = new Purse(zuid);
        this.ties = new LifeOfTies(purse);
        this.random = random;
        List.of(MUNICIPALITY, HOUSING, GRID).forEach(party -> mandates.put(party, purse.mandate(party, null)));
        offering = mandates.get(HOUSING);
        opgaven.add(zuid.propose("Groen in de straat"));
        opgaven.add(zuid.propose("Water in de straat"));
        opgaven.forEach(opgave -> measures.put(purse.measure(opgave), opgave));
        opgaven.forEach(opgave -> measures.put(purse.measure(opgave), opgave));
    }

    /** Whatever comes; it may be refused, and never fails. */
    void act() {
        switch (random.nextInt(37)) {
            case 0, 1, 2 -> need();
            case 3, 4, 5 -> enter();
            case 6, 7, 8, 9 -> confirmOrGrant();
            case 10, 11, 12, 13 -> commit();
            case 14 -> told("/settlement", amount(cents() - 1));
            case 15 -> told("/revocation", new HashMap<>(Map.of("reason", "Te laat")));
            case 16 -> told("/refusal", new HashMap<>(Map.of("reason", "Op is op")));
            case 17 -> each("/release", body -> body.put("reason", "Terug"));
            case 18, 19 ->
                each("/realisation", body -> {
                    body.remove("mandate");
                    body.putAll(Map.of("year", year(), "amountCents", cents(), "knownOn", "2026-01-" + day()));
                });
            case 20 -> each("/fulfilment", _ -> {});
            case 21, 22 -> offer();
            case 23 -> doubled();
            case 24 -> owned("/spreading", body -> body.put("years", spread()));
            case 25 -> owned("/withdrawal", body -> body.put("reason", "Toch niet"));
            case 26 -> told("/reclaims", amount(cents()));
            case 27 ->
                owned("/objection", body -> {
                    body.remove("mandate");
                    body.putAll(Map.of("ground", "Wij waren op tijd", "objectedOn", "2026-03-" + day()));
                });
            case 28 -> drop();
            case 30, 31, 32, 33 -> say();
            case 34 -> ties.end(random.nextInt(ties.rounds()), random.nextBoolean());
            case 29 -> owned("/doubling/withdrawal", body -> body.put("reason", "Ander geld"));
            default -> seldom();
        }
    }

    private void seldom() {
        switch (random.nextInt(8)) {
            case 0, 1, 2 -> goOrPass(any(List.of(GRID, HOUSING, STRANGER)));
            case 3, 4 -> pass(any(List.of(GRID, HOUSING)));
            case 5 -> zuid.decide(any(opgaven), false, "Te duur");
            case 6 -> zuid.decide(any(opgaven), true, null);
            default ->
                fine(zuid.post(
                        MUNICIPALITY,
                        "/measures/" + any(List.copyOf(measures.keySet())) + "/withdrawal",
                        Map.of("reason", "Geen plek")));
        }
    }

    /** Who was succeeded neither leaves nor comes back. */
    private void goOrPass(OrganisationId party) {
        if (!mandates.containsKey(party)) {
            return;
        }
        switch (random.nextInt(3)) {
            case 0 -> zuid.leave(party);
            case 1 -> zuid.leave(party, LocalDate.now(DutchDay.ZONE).plusDays(random.nextInt(3) - 1L));
            default -> comeBack(party);
        }
    }

    /** Another comes in its place, that took part already or comes new. */
    private void pass(OrganisationId predecessor) {
        var successor = any(List.of(GRID, HOUSING, STRANGER));
        if (inWhosePlace.containsKey(predecessor)
                || inWhosePlace.containsKey(successor)
                || predecessor.equals(successor)) {
            return;
        }
        zuid.succeed(predecessor, successor, PartyKind.HOUSING_ASSOCIATION);
        mandates.remove(predecessor);
        mandates.put(successor, purse.mandate(successor, null));
        inWhosePlace.replaceAll((_, holder) -> holder.equals(predecessor) ? successor : holder);
        inWhosePlace.put(predecessor, successor);
        ties.pass(predecessor, successor);
    }

    private void say() {
        var party = any(List.copyOf(mandates.keySet()));
        ties.say(random.nextInt(ties.rounds()), party, mandates.get(party));
    }

    /** A mandate does not come back by itself. */
    private void comeBack(OrganisationId party) {
        zuid.admit(party, PartyKind.HOUSING_ASSOCIATION, MemberRole.PROJECT_MEMBER);
        mandates.put(party, purse.mandate(party, null));
    }

    private void drop() {
        var opgave = any(opgaven);
        var needs = zuid.get(MUNICIPALITY, "/opgaven/" + opgave + "/financing-plan")
                .at("/needs")
                .findValuesAsString("need");
        if (!needs.isEmpty()) {
            fine(zuid.post(
                    MUNICIPALITY,
                    "/opgaven/" + opgave + "/financing-needs/" + any(needs) + "/dropping",
                    Map.of("reason", "Anders geraamd")));
        }
    }

    private void need() {
        var measure = any(List.copyOf(measures.keySet()));
        var need = new HashMap<String, Object>(
                Map.of("measure", measure, "phase", phase(), "year", year(), "amountCents", cents()));
        if (random.nextBoolean()) {
            need.putAll(Map.of("taakveld", random.nextBoolean() ? "7.4" : "8.3", "owner", HOUSING));
        }
        fine(zuid.post(MUNICIPALITY, "/opgaven/" + measures.get(measure) + "/financing-needs", need));
    }

    private void enter() {
        var owner = any(List.copyOf(mandates.keySet()));
        var line = Purse.line(owner, any(SCHEMES), cents(), random.nextBoolean() ? "7.4" : null);
        line.put("untilYear", 2028);
        if (random.nextInt(3) == 0) {
            line.put("opgave", any(opgaven));
        }
        var entered = fine(zuid.post(MUNICIPALITY, "/budget-lines", line));
        if (entered.status() == 201) {
            lines.put(entered.id(), owner);
        }
    }

    private void confirmOrGrant() {
        if (lines.isEmpty()) {
            return;
        }
        var line = any(List.copyOf(lines.keySet()));
        var owner = owner(line);
        var cents = cents();
        var confirmation = amount(cents);
        if (random.nextInt(4) == 0) {
            confirmation.put("years", List.of(Map.of("year", year(), "amountCents", cents)));
        }
        fine(zuid.post(owner, "/budget-lines/" + line + "/confirmation", with(owner, confirmation)));
        told(line, "/grant", amount(cents));
    }

    private void commit() {
        if (lines.isEmpty()) {
            return;
        }
        var line = any(List.copyOf(lines.keySet()));
        var measure = any(List.copyOf(measures.keySet()));
        var commitment = Purse.commitment(measures.get(measure), measure, mandates.get(owner(line)), cents());
        commitment.putAll(Map.of("phase", phase(), "year", year()));
        if (random.nextInt(4) == 0) {
            commitment.put("condition", Map.of("text", "Als", "before", now().plus(Duration.ofDays(30))));
        }
        var tied = random.nextInt(3) == 0 ? ties.round(random.nextInt(ties.rounds())) : null;
        commitment.put("round", tied);
        var before = shortOf(line);
        var made = fine(purse.commit(owner(line), line, commitment));
        if (made.status() == 201) {
            assertThat(roomOf(measure))
                    .as("no measure is promised more than it costs")
                    .isNotNegative();
            ties.tie(tied, owner(line), line, made.header("Location").replaceAll(".*/", ""));
        }
        assertThat(shortOf(line))
                .as("no act of ours makes a line promise more than it has")
                .isEqualTo(before);
    }

    private void offer() {
        var contribution = offers.isEmpty() || random.nextBoolean() ? UUID.randomUUID() : any(offers);
        if (!offers.contains(contribution)) {
            offers.add(contribution);
            var offered = purse.offered(contribution, contribution, offering, cents());
            zuid.tell("ambitions", contribution, offered);
            lines.put(offered.line(), HOUSING);
        } else if (random.nextBoolean()) {
            zuid.tell(
                    "ambitions",
                    contribution,
                    new ContributionFellDue(
                            contribution,
                            zuid.wijkaanpak,
                            contribution,
                            contribution,
                            HOUSING,
                            1,
                            now(),
                            all(),
                            zuid.by(HOUSING),
                            now()));
        } else {
            zuid.tell(
                    "ambitions",
                    contribution,
                    new ContributionLapsed(
                            contribution, zuid.wijkaanpak, contribution, all(), zuid.by(HOUSING), now()));
        }
    }

    private void doubled() {
        if (lines.isEmpty()) {
            return;
        }
        var line = any(List.copyOf(lines.keySet()));
        var body = new HashMap<String, Object>(Map.of("offer", any(List.copyOf(lines.keySet()))));
        fine(zuid.post(owner(line), "/budget-lines/" + line + "/doubling", with(owner(line), body)));
    }

    /** Of one line, whichever it is. */
    private void each(String act, Consumer<Map<String, Object>> saying) {
        if (lines.isEmpty()) {
            return;
        }
        var line = any(List.copyOf(lines.keySet()));
        var promised = purse.read(line).path("commitments").findValuesAsString("commitment");
        if (!promised.isEmpty()) {
            post(owner(line), "/budget-lines/" + line + "/commitments/" + any(promised) + act, saying);
        }
    }

    private void owned(String act, Consumer<Map<String, Object>> saying) {
        if (!lines.isEmpty()) {
            var line = any(List.copyOf(lines.keySet()));
            post(owner(line), "/budget-lines/" + line + act, saying);
        }
    }

    private void post(OrganisationId owner, String path, Consumer<Map<String, Object>> saying) {
        var body = with(owner, new HashMap<>());
        saying.accept(body);
        fine(zuid.post(owner, path, body));
    }

    /** Over two years, and mostly not what there is. */
    private List<Map<String, Object>> spread() {
        return List.of(Map.of("year", 2027, "amountCents", cents()), Map.of("year", 2028, "amountCents", cents()));
    }

    private void told(String path, Map<String, Object> body) {
        if (!lines.isEmpty()) {
            told(any(List.copyOf(lines.keySet())), path, body);
        }
    }

    private void told(UUID line, String path, Map<String, Object> body) {
        var document = Map.of(
                "title", "Besluit", "digest", "sha256:" + String.valueOf(day()).repeat(32));
        body.putAll(Map.of("decidedOn", "2026-03-" + day(), "evidence", document));
        var sent = Set.of("/refusal", "/reclaims").contains(path) ? body : with(owner(line), body);
        fine(zuid.post(owner(line), "/budget-lines/" + line + path, sent));
    }

    private Map<String, Object> with(OrganisationId owner, Map<String, Object> body) {
        body.put("mandate", mandates.get(owner));
        return body;
    }

    private static Map<String, Object> amount(long cents) {
        return new HashMap<>(Map.of("amountCents", cents));
    }

    /** It may be refused; it never fails. */
    private static Answer fine(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isLessThan(500);
        return answer;
    }

    private long cents() {
        return 1 + random.nextInt(random.nextBoolean() ? 100 : 100_000_00);
    }

    /** One of a few, so that what is told late or of the same document comes by. */
    private int day() {
        return 10 + random.nextInt(9);
    }

    /** Of a line, as a reader sees it. */
    private long shortOf(UUID line) {
        return purse.read(line).path("shortCents").asLong();
    }

    /** What a measure costs beyond what is there for it, loans too. */
    private long roomOf(UUID measure) {
        var plan = zuid.get(MUNICIPALITY, "/opgaven/" + measures.get(measure) + "/financing-plan");
        return plan.at("/perMeasure")
                .valueStream()
                .filter(group -> group.path("key").asString("").equals(measure.toString()))
                .map(group -> group.path("sums"))
                .mapToLong(sums -> sums.path("neededCents").asLong()
                        - sums.path("committedCents").asLong()
                        - sums.path("reservedCents").asLong()
                        - sums.path("loanCents").asLong())
                .sum();
    }

    /** Of whom the money is now. */
    private OrganisationId owner(UUID line) {
        return inWhosePlace.getOrDefault(lines.get(line), lines.get(line));
    }

    List<UUID> opgaven() {
        return opgaven;
    }

    /** By predecessor. */
    Map<OrganisationId, OrganisationId> inWhosePlace() {
        return inWhosePlace;
    }

    LifeOfTies ties() {
        return ties;
    }

    private int year() {
        return 2027 + random.nextInt(2);
    }

    private String phase() {
        return random.nextBoolean() ? "uitvoering" : "beheer";
    }

    private <T> T any(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
