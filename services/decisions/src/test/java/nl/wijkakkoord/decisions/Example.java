// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.decisions.DecisionRule;
import nl.wijkakkoord.contracts.decisions.ProcedureTerms;
import nl.wijkakkoord.contracts.decisions.ProcedureTerms.Visibility;
import nl.wijkakkoord.contracts.subjects.FrozenSubject;
import nl.wijkakkoord.contracts.subjects.SubjectType;
import nl.wijkakkoord.participation.mandate.Mandate;
import nl.wijkakkoord.participation.party.Capacity;
import nl.wijkakkoord.participation.testing.TestParties;
import nl.wijkakkoord.platform.timeline.Period;

/** A wijkaanpak with four parties, on an afternoon in March. */
public final class Example extends TestParties {
    public static final OrganisationId RESIDENTS = new OrganisationId("kvk:10000004");
    public static final OrganisationId ADVISER = new OrganisationId("kvk:10000005");

    public static final LocalDate TODAY = LocalDate.parse("2026-03-11");
    public static final Instant CLOSES_AT = Instant.parse("2026-04-01T12:00:00Z");

    private Example() {}

    public static DecisionRule rule(DecisionRule.Kind kind) {
        return new DecisionRule(kind, null, null, null);
    }

    /** Municipality, housing and grid decide with consent; the residents advise, the adviser is informed. */
    public static ProcedureTerms terms(Visibility visibility) {
        return new ProcedureTerms(
                List.of(MUNICIPALITY, HOUSING, GRID),
                List.of(RESIDENTS),
                List.of(ADVISER),
                rule(DecisionRule.Kind.CONSENT_WITHOUT_OBJECTION),
                3,
                visibility,
                null,
                null);
    }

    /** These organisations, each taking part in full. */
    public static SortedMap<OrganisationId, Capacity> participants(OrganisationId... parties) {
        return participants(List.of(parties));
    }

    public static SortedMap<OrganisationId, Capacity> participants(List<OrganisationId> parties) {
        var participants = new TreeMap<OrganisationId, Capacity>();
        parties.forEach(party -> participants.put(party, Capacity.PARTY));
        return participants;
    }

    public static FrozenSubject direction(int version) {
        var sections = new LinkedHashMap<String, Map<String, String>>();
        sections.put("title", Map.of("text", "Richting"));
        sections.put("aanleiding", Map.of("text", "Van het gas af, versie " + version));
        return FrozenSubject.of(
                SubjectType.DIRECTION, UUID.fromString("dddddddd-0000-4000-8000-000000000001"), version, sections);
    }

    /** Of the organisation's member, for directions and procedures up to 250,000 euro, from the first of this year. */
    public static Mandate mandate(OrganisationId organisation) {
        return new Mandate(
                UUID.nameUUIDFromBytes(("mandate " + organisation).getBytes()),
                1,
                WIJKAANPAK,
                organisation,
                by(organisation).member(),
                List.of(SubjectType.DIRECTION, SubjectType.PROCEDURE),
                25_000_000L,
                LocalDate.parse("2026-01-01"),
                null,
                null,
                new Period(LocalDate.parse("2026-01-01"), null),
                false,
                null);
    }
}
