// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.audit.agreement;

import java.util.List;
import java.util.stream.Collectors;
import nl.wijkakkoord.contracts.decisions.Stance;
import nl.wijkakkoord.contracts.subjects.SubjectType;
import nl.wijkakkoord.recount.Recount.Result;
import org.jspecify.annotations.Nullable;

/** What agreements say in codes, in the words of the field. What is not known here stands as it came. */
final class AgreementWords {
    private AgreementWords() {}

    static String subject(String type) {
        return switch (type) {
            case SubjectType.DIRECTION -> "richting";
            case SubjectType.OVERVIEW_OF_INTERESTS -> "belangenoverzicht";
            case SubjectType.PROCEDURE -> "besluitvormingsprocedure";
            case SubjectType.AMBITION -> "gezamenlijke ambitie";
            case SubjectType.CRITERIA_CHANGE -> "wijziging van criteria";
            case SubjectType.DEFINITION -> "definitie";
            case SubjectType.CHOICE_OF_OPGAVEN -> "keuze van opgaven";
            case SubjectType.TASK_ASSIGNMENT -> "verdeling van taken";
            case SubjectType.ENDING -> "einde van de wijkaanpak";
            case SubjectType.CONTACT_RECOVERY -> "nieuwe contactpersoon";
            case SubjectType.REOPENING -> "heropening van een besluit";
            default -> type;
        };
    }

    static String state(String state) {
        return switch (state) {
            case "open" -> "nog open";
            case Agreement.UNDER_RESERVATION -> "onder voorbehoud";
            case "agreed" -> "akkoord";
            case "not-agreed" -> "geen akkoord";
            case Agreement.CANCELLED -> "vervallen";
            default -> state;
        };
    }

    /** @return null as long as there is no outcome */
    static @Nullable String recounted(@Nullable Result result) {
        return switch (result) {
            case null -> null;
            case SAME -> "zelfde uitkomst";
            case DIFFERS -> "andere uitkomst";
            case FUNCTION_NOT_KNOWN -> "niet na te tellen";
        };
    }

    /** @param stance absent while the position is sealed */
    static String stance(@Nullable Stance stance) {
        return switch (stance) {
            case null -> "nog verzegeld";
            case AGREES -> "akkoord";
            case AGREES_UNDER_CONDITIONS -> "akkoord onder voorwaarde";
            case AGREES_UNDER_RESERVATION -> "akkoord onder voorbehoud";
            case ASKS_CHANGE -> "wijziging gewenst";
            case OBJECTS -> "niet akkoord";
            case ABSTAINS -> "onthouding";
            case ADVISES -> "advies";
        };
    }

    static String act(String act) {
        return switch (act) {
            case "contribution-offered" -> "bijdrage aangeboden";
            case "contribution-withdrawn" -> "aangeboden bijdrage ingetrokken";
            case "money-confirmed" -> "geld bevestigd";
            case "money-committed" -> "geld toegezegd";
            case "money-condition-met" -> "voorwaarde van toezegging vervuld";
            case "money-released" -> "toezegging vrijgegeven";
            case "money-granted" -> "subsidie verleend";
            case "grant-settled" -> "subsidie vastgesteld";
            case "grant-revoked" -> "verlening van subsidie ingetrokken";
            case "money-doubled" -> "als hetzelfde geld als een aanbod aangemerkt";
            case "money-doubling-taken-back" -> "aanmerking als hetzelfde geld teruggenomen";
            case "money-spread-anew" -> "geld anders over jaren verdeeld";
            case "budget-line-withdrawn" -> "budgetregel ingetrokken";
            default -> act;
        };
    }

    /** @return null when there are none */
    static @Nullable String flags(List<String> flags) {
        return flags.isEmpty() ? null : flags.stream().map(AgreementWords::flag).collect(Collectors.joining(", "));
    }

    private static String flag(String flag) {
        return switch (flag) {
            case "mandate-withdrawn-before" -> "mandaat was al ingetrokken";
            case "mandate-corrected" -> "mandaat is later verbeterd";
            case "membership-ended-before" -> "deelname van het lid was al geëindigd";
            case "beneath-mandate-withdrawn-before" -> "mandaat onder ondermandaat was al ingetrokken";
            case "beneath-mandate-corrected" -> "mandaat onder ondermandaat is later verbeterd";
            case "beneath-membership-ended-before" -> "deelname van wie vervangen werd was al geëindigd";
            case "mandate-exceeded" -> "meer dan het mandaat toelaat";
            default -> flag;
        };
    }
}
