// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven;

import static nl.wijkakkoord.opgaven.Example.HOUSING;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.wijkakkoord.contracts.Digest;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.decisions.MandateCitation;
import nl.wijkakkoord.contracts.decisions.RoundChangeEvent.RoundCancelled;
import nl.wijkakkoord.contracts.decisions.RoundEvent.PositionTaken;
import nl.wijkakkoord.contracts.decisions.RoundEvent.RoundClosed;
import nl.wijkakkoord.contracts.decisions.Stance;
import nl.wijkakkoord.platform.testing.TestHttp.Answer;
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
        var line = new HashMap<String, Object>(Map.of(
                "owner",
                owner,
                "title",
                "Budget van " + owner,
                "scheme",
                scheme,
                "amountCents",
                cents,
                "fromYear",
                2027,
                "untilYear",
                2027));
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
        done(zuid.post(
                HOUSING,
                "/budget-lines/" + line + "/grant",
                Map.of(
                        "amountCents",
                        cents,
                        "conditions",
                        conditions,
                        "decidedOn",
                        "2026-03-01",
                        "evidence",
                        Map.of("title", "Beschikking", "digest", EVIDENCE))));
    }

    static Map<String, Object> confirmation(UUID mandate, long cents) {
        return Map.of("mandate", mandate, "amountCents", cents);
    }

    /** A measure of the opgave. */
    UUID measure(UUID opgave) {
        var added = zuid.post(
                Example.MUNICIPALITY,
                "/opgaven/" + opgave + "/measures",
                Map.of(
                        "title", "Bomen langs de straat",
                        "description", "Schaduw op het zuiden.",
                        "level", "wijk",
                        "contributions", List.of(),
                        "executors", List.of("party")));
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

    /** The housing association takes a position, in the place of an earlier one. */
    void position(UUID round, UUID mandate) {
        zuid.tell(
                "decisions",
                round,
                new PositionTaken(
                        round,
                        zuid.wijkaanpak,
                        new Digest(EVIDENCE),
                        HOUSING,
                        zuid.by(HOUSING).member(),
                        Stance.AGREES,
                        null,
                        new MandateCitation(mandate, 1, 7),
                        null,
                        Neighbourhood.all(),
                        zuid.by(HOUSING),
                        RunningOpgaven.stack.now()));
    }

    void cancel(UUID round) {
        zuid.tell(
                "decisions",
                round,
                new RoundCancelled(
                        round,
                        zuid.wijkaanpak,
                        List.of(),
                        "Verkeerd jaar",
                        null,
                        Neighbourhood.all(),
                        zuid.by(HOUSING),
                        RunningOpgaven.stack.now()));
    }

    void closeWithoutAgreement(UUID round) {
        zuid.tell(
                "decisions",
                round,
                new RoundClosed(
                        round,
                        zuid.wijkaanpak,
                        List.of(),
                        List.of(),
                        "wijkakkoord-outcome/1",
                        Neighbourhood.all(),
                        zuid.by(HOUSING),
                        RunningOpgaven.stack.now()));
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
                .json()
                .path("sums");
    }

    static void done(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isBetween(200, 201);
    }
}
