// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.parties.party;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Stream;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.platform.decision.Check;
import nl.wijkakkoord.platform.decision.Decision;
import nl.wijkakkoord.stakeholders.parties.wijkaanpak.Party;
import nl.wijkakkoord.stakeholders.parties.wijkaanpak.Wijkaanpak;

/** Ours: who reads a list of parties must be able to tell them apart, so no two have one name at the same time. */
public final class PartyNames {
    private PartyNames() {}

    /**
     * Refuses a name that another organisation goes by, which is invited or takes part.
     *
     * @param own the organisations to which the name may belong already
     * @param today the Dutch calendar day
     */
    public static Check checkFree(Wijkaanpak wijkaanpak, String name, LocalDate today, OrganisationId... own) {
        return Check.of(wijkaanpak.parties().stream()
                .filter(party -> !party.hasLeft(today))
                .filter(party -> Stream.of(own).noneMatch(party.organisation()::equals))
                .filter(party -> alike(party.name(), name))
                .findFirst()
                .map(Party::organisation)
                .map(other -> Decision.refused(PartyRefusal.NAME_OF_ANOTHER_PARTY, name, other)));
    }

    private static boolean alike(String one, String other) {
        return letters(one).equals(letters(other));
    }

    /** What is left when spaces, capitals and ways of writing one character make no difference. */
    private static String letters(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC)
                .replaceAll("[\\s\\p{Z}\\p{Cf}]+", " ")
                .strip()
                .toLowerCase(Locale.ROOT);
    }
}
