// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.failure;

import static nl.wijkakkoord.failure.House.MUNICIPALITY;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.failure.Client.Answer;
import nl.wijkakkoord.platform.timeline.DutchDay;

/** A wijkaanpak in which one client writes, who therefore knows what must be accepted: any refusal is a fault. */
final class Neighbourhood {
    private static final String ROOT = "/stakeholders/v1/wijkaanpakken";
    private static final Map<String, Object> CONTACT = Map.of("name", "Contact", "email", "contact@example.org");
    private static final String DIGEST = "sha256:" + "0a".repeat(32);
    // What decisions has not heard of yet.
    private static final Set<String> NOT_YET = Set.of("unknown-resource", "not-a-member", "party-not-admitted");

    private final House house;
    private final Client client;
    private final Random chance;
    private final Deque<OrganisationId> strangers = new ArrayDeque<>(House.OTHERS);
    private final Deque<OrganisationId> invited = new ArrayDeque<>();
    private final Deque<UUID> mandates = new ArrayDeque<>();
    private final UUID id;
    private boolean directed;
    private final String proposal = UUID.randomUUID().toString();
    private boolean asked;
    private boolean proposed;

    private Neighbourhood(House house, Random chance) {
        this.house = house;
        this.client = new Client(house, chance);
        this.chance = chance;
        var area = Map.of("municipality", "GM0200", "year", 2025, "codes", List.of("WK020003"));
        var body = Map.of("name", "Wijk", "initiatorName", "Gemeente", "area", area, "contact", CONTACT);
        id = done(client.command(MUNICIPALITY, ROOT, body)).id();
    }

    static Neighbourhood start(House house, Random chance) {
        return new Neighbourhood(house, chance);
    }

    UUID id() {
        return id;
    }

    /** Does any one of the things that can be done now. */
    void step() {
        switch (chance.nextInt(8)) {
            case 0, 1 -> invite();
            case 2, 3 -> accept();
            case 4 -> grant();
            case 5 -> withdraw();
            case 6 -> direct();
            default -> propose();
        }
    }

    boolean finished() {
        return strangers.isEmpty();
    }

    /** Asks again what was refused because decisions had not heard of it. */
    void settle() {
        if (asked) {
            await().atMost(Duration.ofMinutes(2)).until(() -> {
                propose();
                return proposed;
            });
        }
    }

    void invite() {
        var organisation = strangers.pop();
        done(client.command(MUNICIPALITY, invitations(), invitation(organisation)));
        invited.push(organisation);
    }

    String invitations() {
        return ROOT + "/" + id + "/invitations";
    }

    String acceptances() {
        return ROOT + "/" + id + "/acceptances";
    }

    static Object invitation(OrganisationId organisation) {
        return Map.of("organisation", organisation, "kind", "residents-collective", "name", "Partij " + organisation);
    }

    static Object acceptance() {
        return Map.of("contact", CONTACT);
    }

    void accept() {
        if (invited.isEmpty()) {
            invite();
        }
        done(client.command(invited.pop(), acceptances(), acceptance()));
    }

    UUID direct() {
        var section = Map.of("name", "heat", "text", "Heat ".repeat(1 + chance.nextInt(200)));
        var body = Map.of("title", "Direction", "sections", List.of(section));
        if (directed) {
            invite();
            return null;
        }
        directed = true;
        return done(client.command(MUNICIPALITY, ROOT + "/" + id + "/directions", body))
                .id();
    }

    /** Puts its procedure before the parties until that moment. Nobody takes a position. */
    UUID openRound(Instant closesAt) {
        propose();
        settle();
        var subject = await().atMost(Duration.ofMinutes(1)).until(this::submitted, rows -> rows.size() == 1);
        var body = Map.of("alternatives", List.of(subject.getFirst()), "closesAt", closesAt);
        return done(client.command(MUNICIPALITY, "/decisions/v1/wijkaanpakken/" + id + "/rounds", body))
                .id();
    }

    private List<Map<String, Object>> submitted() {
        return house.jdbc(House.DECISIONS)
                .sql("select type, subject as id, version, digest from subject where wijkaanpak = ?")
                .param(id)
                .query()
                .listOfRows();
    }

    /** Each on a decision of its own, for the same mandate once more is no other one. */
    private void grant() {
        var body = Map.of(
                "member", house.memberOfMunicipality(),
                "subjects", List.of("direction"),
                "from", LocalDate.now(DutchDay.ZONE),
                "grantingBody", "College",
                "evidence", Map.of("title", "Besluit " + UUID.randomUUID(), "digest", DIGEST));
        mandates.push(done(client.command(MUNICIPALITY, ROOT + "/" + id + "/mandates", body))
                .id());
    }

    private void withdraw() {
        if (mandates.isEmpty()) {
            grant();
        }
        var path = "/stakeholders/v1/mandates/" + mandates.pop() + "/withdrawal";
        done(client.command(MUNICIPALITY, path, Map.of("from", LocalDate.now(DutchDay.ZONE), "reason", "Over")));
    }

    private void propose() {
        if (proposed) {
            return;
        }
        var unanimity = Map.of("kind", "unanimity");
        var body = Map.of("deciding", List.of(MUNICIPALITY), "rule", unanimity, "quorum", 1, "visibility", "open");
        asked = true;
        var path = "/decisions/v1/wijkaanpakken/" + id + "/procedures";
        var answer = client.retry(proposal, MUNICIPALITY, path, body);
        if (!NOT_YET.contains(answer.code())) {
            var procedure = done(answer).id();
            proposed = true;
            done(client.command(MUNICIPALITY, "/decisions/v1/procedures/" + procedure + "/submission", null));
        }
    }

    private static Answer done(Answer answer) {
        if (!answer.done()) {
            throw new AssertionError("Refused, while nothing else can have changed: " + answer);
        }
        return answer;
    }
}
