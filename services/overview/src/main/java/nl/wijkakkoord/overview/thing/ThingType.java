// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.overview.thing;

import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.wijkakkoord.contracts.Json;

/** What kinds of thing there are in a wijkaanpak, and where each is read. Subjects have the names of their types. */
public enum ThingType {
    WIJKAANPAK("/overview/v1/wijkaanpakken/{id}"),
    MEETING("/stakeholders/v1/meetings/{id}"),
    INTEREST("/stakeholders/v1/interests/{id}"),
    RELATION("/stakeholders/v1/relations/{id}"),
    OPTION("/stakeholders/v1/options/{id}"),
    OVERVIEW_OF_INTERESTS("/stakeholders/v1/overviews/{id}", "/versions/{version}"),
    DIRECTION("/stakeholders/v1/directions/{id}", "/versions/{version}"),
    TASK_ASSIGNMENT("/stakeholders/v1/task-assignments/{id}", "/versions/{version}"),
    ENDING("/stakeholders/v1/endings/{id}", "/versions/{version}"),
    CONTACT_RECOVERY("/stakeholders/v1/wijkaanpakken/{wijkaanpak}/contact-proposals"),
    GOAL("/stakeholders/v1/wijkaanpakken/{wijkaanpak}/goal"),
    SILENCE("/stakeholders/v1/silences/{id}"),
    MANDATE("/stakeholders/v1/mandates/{id}"),
    DEFINITION("/ambitions/v1/definitions/{id}"),
    AMBITION("/ambitions/v1/ambitions/{id}", "/versions/{version}"),
    CRITERIA_CHANGE("/ambitions/v1/criteria-changes/{id}"),
    ISSUE("/ambitions/v1/issues/{id}"),
    CONTRIBUTION("/ambitions/v1/contributions/{id}"),
    CONSULTATION("/opgaven/v1/consultations/{id}"),
    INPUT("/opgaven/v1/inputs/{id}"),
    IDEA("/opgaven/v1/ideas/{id}"),
    OPGAVE("/opgaven/v1/opgaven/{id}"),
    CHOICE_OF_OPGAVEN("/opgaven/v1/choices/{id}"),
    MEASURE("/opgaven/v1/measures/{id}"),
    BUDGET_ENQUIRY("/opgaven/v1/budget-enquiries/{id}"),
    BUDGET_LINE("/opgaven/v1/budget-lines/{id}"),
    DECISION_PROCEDURE("/decisions/v1/procedures/{id}"),
    REOPENING("/decisions/v1/reopenings/{id}", "/versions/{version}"),
    ROUND("/decisions/v1/rounds/{id}");

    private final String address;
    private final String ofVersion;

    ThingType(String address) {
        this(address, "");
    }

    ThingType(String address, String ofVersion) {
        this.address = address;
        this.ofVersion = ofVersion;
    }

    /** Where it is read; a version of it, where versions have addresses of their own. */
    public String link(UUID wijkaanpak, UUID id, int version) {
        return (version > 0 ? address + ofVersion : address)
                .replace("{id}", id.toString())
                .replace("{wijkaanpak}", wijkaanpak.toString())
                .replace("{version}", String.valueOf(version));
    }

    /** Its name in addresses and answers. */
    public String text() {
        return Json.nameOf(this);
    }

    /** By the name of a type of subject; empty for one that this version does not know. */
    public static Optional<ThingType> ofSubject(String type) {
        return Stream.of(values()).filter(each -> each.text().equals(type)).findAny();
    }
}
