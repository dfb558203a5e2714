// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven;

import static nl.wijkakkoord.opgaven.Example.HOUSING;
import static nl.wijkakkoord.platform.testing.TestHttp.body;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.wijkakkoord.contracts.Digest;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.ambitions.ContributionEvent.ContributionOffered;
import nl.wijkakkoord.contracts.decisions.MandateCitation;
import nl.wijkakkoord.contracts.decisions.RoundEvent.PartySucceededInRound;
import nl.wijkakkoord.contracts.decisions.Stance;
import nl.wijkakkoord.platform.testing.TestHttp.Answer;
import nl.wijkakkoord.platform.testing.TestRound;
import tools.jackson.databind.JsonNode;

/** The money of a neighbourhood, as its parties tell of it over HTTP. */
final class Purse {
    static final String EVIDENCE = "sha256:3ba8d02b16fd2a01c1a8ba1a1f036d7ce386ed953696fa57331c2ac48a80b255";

    final Neighbourhood zuid;

    Purse(Neighbourhood zuid) {
        this.zuid = zuid;
    }

    /** The one member of the party gets a mandate for money. */
    UUID mandate(OrganisationId party, Long maximumCents) {
        var mandate = UUID.randomUUID();
        zuid.grant(mandate, party, List.of("budget"), maximumCents);
        return mandate;
    }

    /** The party enters a line of its own, for 2027. */
    UUID line(OrganisationId owner, String scheme, long cents) {
        var entered = zuid.post(owner, "/budget-lines", line(owner, scheme, cents, null));
        assertThat(entered.status()).isEqualTo(201);
        return entered.id();
    }

    static Map<String, Object> line(OrganisationId owner, String scheme, long cents, String taakveld) {
        var line = body("""
            {"owner": "%s", "title": "Budget van %1$s", "scheme": "%s", "amountCents": %s, "fromYear": 2027, "untilYear": 2027}
            """, owner, scheme, cents);
        line.put("taakveld", taakveld);
        return line;
    }

    /** A line of own means that is confirmed. */
    UUID cover(OrganisationId owner, UUID mandate, long cents) {
        var line = line(owner, "eigen-middelen", cents);
        done(zuid.post(owner, "/budget-lines/" + line + "/confirmation", confirmation(mandate, cents)));
        return line;
    }

    /** A line of a subsidy that is granted. */
    UUID granted(OrganisationId owner, String scheme, long cents) {
        var line = line(owner, scheme, cents);
        grant(line, cents);
        return line;
    }

    void grant(UUID line, long cents, String... conditions) {
        var grant = body("""
            {"amountCents": %s, "decidedOn": "2026-03-01", "evidence": {"title": "Beschikking", "digest": "%s"}}
            """, cents, EVIDENCE);
        grant.put("conditions", conditions);
        done(zuid.post(HOUSING, "/budget-lines/" + line + "/grant", grant));
    }

    static Map<String, Object> confirmation(UUID mandate, long cents) {
        return Map.of("mandate", mandate, "amountCents", cents);
    }

    /** A measure of the opgave. */
    UUID measure(UUID opgave) {
        var added = zuid.post(Example.MUNICIPALITY, "/opgaven/" + opgave + "/measures", """
            {"title": "Bomen langs de straat", "description": "Schaduw op het zuiden.", "level": "wijk",
             "contributions": [], "executors": ["party"]}
            """);
        done(added);
        return added.id();
    }

    void withdraw(UUID measure) {
        done(zuid.post(Example.MUNICIPALITY, "/measures/" + measure + "/withdrawal", Map.of("reason", "Geen plek")));
    }

    void need(UUID opgave, UUID measure, long cents) {
        assertThat(stateNeed(opgave, measure, cents).status()).isEqualTo(201);
    }

    Answer stateNeed(UUID opgave, UUID measure, long cents) {
        return zuid.post(
                Example.MUNICIPALITY,
                "/opgaven/" + opgave + "/financing-needs",
                Map.of("measure", measure, "phase", "uitvoering", "year", 2027, "amountCents", cents));
    }

    /** The housing association offers it in the round, for 400 days. */
    ContributionOffered offered(UUID contribution, UUID round, UUID mandate, long cents) {
        return new ContributionOffered(
                contribution,
                zuid.wijkaanpak,
                contribution,
                round,
                HOUSING,
                cents,
                RunningOpgaven.stack.now().plus(Duration.ofDays(400)),
                new MandateCitation(mandate, 1, 7),
                null,
                Neighbourhood.all(),
                zuid.by(HOUSING),
                RunningOpgaven.stack.now());
    }

    /** The housing association takes a position, in the place of an earlier one. */
    void position(UUID round, UUID mandate) {
        position(HOUSING, round, mandate);
    }

    void position(OrganisationId who, UUID round, UUID mandate) {
        var citation = new MandateCitation(mandate, 1, 7);
        var at = RunningOpgaven.stack.now();
        zuid.tell(
                "decisions",
                round,
                told(round)
                        .taken(
                                new Digest(EVIDENCE),
                                Stance.AGREES,
                                null,
                                citation,
                                Neighbourhood.all(),
                                zuid.by(who),
                                at));
    }

    /** In the round; that the successor has the other's place in the wijkaanpak is told apart. */
    void succeed(UUID round, OrganisationId predecessor, OrganisationId successor) {
        zuid.tell(
                "decisions",
                round,
                new PartySucceededInRound(
                        round,
                        zuid.wijkaanpak,
                        predecessor,
                        successor,
                        Neighbourhood.all(),
                        zuid.by(successor),
                        RunningOpgaven.stack.now(),
                        null));
    }

    void cancel(UUID round) {
        zuid.tell(
                "decisions", round, told(round).cancelled(List.of(), Neighbourhood.all(), RunningOpgaven.stack.now()));
    }

    void closeWithoutAgreement(UUID round) {
        zuid.tell("decisions", round, told(round).closed(List.of(), RunningOpgaven.stack.now()));
    }

    private TestRound told(UUID round) {
        return new TestRound(round, zuid.wijkaanpak, zuid.by(HOUSING));
    }

    Answer commit(OrganisationId who, UUID line, Map<String, Object> commitment) {
        return zuid.post(who, "/budget-lines/" + line + "/commitments", commitment);
    }

    static Map<String, Object> commitment(UUID opgave, UUID measure, UUID mandate, long cents) {
        return new HashMap<>(Map.of(
                "opgave", opgave,
                "measure", measure,
                "phase", "uitvoering",
                "year", 2027,
                "amountCents", cents,
                "mandate", mandate));
    }

    JsonNode read(UUID line) {
        return zuid.get(Example.MUNICIPALITY, "/budget-lines/" + line).json();
    }

    JsonNode sums(UUID opgave) {
        return zuid.get(Example.MUNICIPALITY, "/opgaven/" + opgave + "/financing-plan")
                .at("/sums");
    }

    static void done(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isBetween(200, 201);
    }
}
