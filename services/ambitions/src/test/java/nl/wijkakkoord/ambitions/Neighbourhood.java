// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions;

import static nl.wijkakkoord.ambitions.RunningAmbitions.stack;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.decisions.Verdict;
import nl.wijkakkoord.contracts.stakeholders.InterestEvent.InterestShared;
import nl.wijkakkoord.contracts.stakeholders.InterestKind;
import nl.wijkakkoord.contracts.stakeholders.MemberRole;
import nl.wijkakkoord.contracts.stakeholders.PartyKind;
import nl.wijkakkoord.contracts.subjects.SubjectRef;
import nl.wijkakkoord.contracts.subjects.SubjectType;
import nl.wijkakkoord.participation.testing.TestNeighbourhood;

/** A wijkaanpak of a test's own. */
final class Neighbourhood extends TestNeighbourhood {
    Neighbourhood(OrganisationId... parties) {
        super(stack);
        for (var party : parties) {
            admit(party, PartyKind.MUNICIPALITY, MemberRole.PROJECT_MEMBER);
        }
    }

    /** The member of the party may offer as much as this. */
    UUID grant(OrganisationId party, long maximumCents) {
        var mandate = UUID.randomUUID();
        grant(mandate, party, List.of(SubjectType.CONTRIBUTION), maximumCents);
        return mandate;
    }

    /** The party shares an interest with those. */
    UUID share(OrganisationId party, Audience with) {
        var interest = UUID.randomUUID();
        share(party, interest, 1, with);
        return interest;
    }

    /** The party shares other words of it with all. */
    void revise(OrganisationId party, UUID interest) {
        share(party, interest, 2, all());
    }

    private void share(OrganisationId party, UUID interest, int version, Audience with) {
        tell(
                "stakeholders",
                interest,
                new InterestShared(
                        interest,
                        wijkaanpak,
                        party,
                        InterestKind.INTEREST,
                        version,
                        "Betaalbaar wonen",
                        "De woonlasten stijgen niet.",
                        "00112233445566778899aabbccddeeff",
                        List.of(),
                        null,
                        with,
                        by(party),
                        now()));
    }

    /** In a round on all of these the parties chose the first. */
    UUID choose(SubjectRef... rivals) {
        return conclude(
                "wijkakkoord-choice/1",
                Stream.of(rivals)
                        .map(rival -> new Verdict(rival, rival == rivals[0], List.of()))
                        .toList());
    }

    static Instant now() {
        return stack.now();
    }
}
