// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.benchmarks;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.wijkakkoord.contracts.Json;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.stakeholders.PartyKind;
import nl.wijkakkoord.localstack.identity.DemoOrganisation;
import nl.wijkakkoord.localstack.identity.DemoOrganisation.Member;
import nl.wijkakkoord.localstack.identity.Issuer;
import nl.wijkakkoord.localstack.story.Beginning;
import nl.wijkakkoord.localstack.story.Caller;
import nl.wijkakkoord.localstack.story.Memory;
import nl.wijkakkoord.localstack.story.Story;
import nl.wijkakkoord.localstack.story.Teller;
import nl.wijkakkoord.localstack.story.Tokens;

/** Many organisations, each with somebody who arranges things and somebody who speaks under a mandate. */
final class Crowd {
    private final List<DemoOrganisation> organisations;

    Crowd(int number) {
        organisations = IntStream.range(0, number).mapToObj(Crowd::organisation).toList();
    }

    private static DemoOrganisation organisation(int number) {
        return new DemoOrganisation(
                "Organisatie " + number,
                number == 0 ? PartyKind.MUNICIPALITY : PartyKind.HOUSING_ASSOCIATION,
                new OrganisationId("kvk:%08d".formatted(91_000_000 + number)),
                number == 0 ? Optional.of("GM0200") : Optional.empty(),
                List.of(member("contact", number), member("speaker", number)));
    }

    private static Member member(String role, int number) {
        var client = role + "-" + number;
        return new Member(client, "secret-" + client, UUID.randomUUID(), "Bestuurder", Optional.empty());
    }

    List<DemoOrganisation> organisations() {
        return organisations;
    }

    /** All of them are parties of a new wijkaanpak, and are asked in a round. */
    OpenRound round(Map<String, URI> services, Issuer identity) {
        var memory = Beginning.of(identity);
        var numbers = IntStream.range(0, organisations.size()).boxed().toList();
        memory.put(
                "deciding",
                Json.MAPPER.valueToTree(
                        organisations.stream().map(DemoOrganisation::id).toList()));
        try (var caller = new Caller(services)) {
            var teller = new Teller(caller, new Tokens(identity), memory, line -> {});
            teller.tell(Story.read("crowd.yml"));
            numbers.stream().skip(1).forEach(number -> tell(teller, memory, number, "crowd-party.yml"));
            numbers.forEach(number -> tell(teller, memory, number, "crowd-speaker.yml"));
            teller.tell(Story.read("crowd-round.yml"));
        }
        return OpenRound.of(
                memory, numbers.stream().map(number -> "speaker-" + number).toList());
    }

    private static void tell(Teller teller, Memory memory, int number, String story) {
        memory.put("contact", "contact-" + number);
        memory.put("speaker", "speaker-" + number);
        teller.tell(Story.read(story));
    }
}
