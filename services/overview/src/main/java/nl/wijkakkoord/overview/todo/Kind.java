// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.overview.todo;

import static nl.wijkakkoord.overview.thing.ThingType.BUDGET_ENQUIRY;
import static nl.wijkakkoord.overview.thing.ThingType.BUDGET_LINE;
import static nl.wijkakkoord.overview.thing.ThingType.DECISION_PROCEDURE;
import static nl.wijkakkoord.overview.thing.ThingType.INPUT;
import static nl.wijkakkoord.overview.thing.ThingType.MANDATE;
import static nl.wijkakkoord.overview.thing.ThingType.MEASURE;
import static nl.wijkakkoord.overview.thing.ThingType.MEETING;
import static nl.wijkakkoord.overview.thing.ThingType.RELATION;
import static nl.wijkakkoord.overview.thing.ThingType.ROUND;
import static nl.wijkakkoord.overview.thing.ThingType.SILENCE;
import static nl.wijkakkoord.overview.thing.ThingType.WIJKAANPAK;

import java.util.UUID;
import nl.wijkakkoord.overview.thing.ThingType;
import nl.wijkakkoord.participation.party.Act;
import org.jspecify.annotations.Nullable;

/**
 * What there can be to do, in Dutch words, and where it is done. What names an organisation is for that one; the rest is for
 * every organisation whose capacity may do it.
 */
enum Kind {
    TAKE_POSITION("Neem een standpunt in: %s", ROUND, Act.TAKES_POSITION, "/decisions/v1/rounds/{id}/positions"),
    /** Before silence agrees. */
    ANSWER_NOTICE(
            "Neem een standpunt in, anders telt uw zwijgen als akkoord: %s",
            ROUND, Act.TAKES_POSITION, "/decisions/v1/rounds/{id}/positions"),
    GIVE_ADVICE("Geef advies: %s", ROUND, Act.ADVISES, "/decisions/v1/rounds/{id}/positions"),
    CLOSE_ROUND(
            "Sluit de ronde, iedereen heeft gesproken: %s", ROUND, Act.PREPARES, "/decisions/v1/rounds/{id}/closing"),
    CONSENT_TO_CHANGE(
            "Stem in met de wijziging van de ronde, of niet: %s",
            ROUND, Act.TAKES_POSITION, "/decisions/v1/rounds/{id}/consents"),
    RECORD_INTERNAL_DECISION(
            "Leg vast wat het eigen orgaan besloot dat nog moest instemmen: %s",
            ROUND, Act.TAKES_POSITION, "/decisions/v1/rounds/{id}/internal-decisions"),
    ANSWER_PAPER(
            "Bevestig of verwerp wat op papier uit uw naam is vastgelegd: %s",
            ROUND, Act.ADVISES, "/decisions/v1/rounds/{id}/paper-positions/{part}/confirmation"),
    OPEN_ROUND("Open een ronde: %s", null, Act.PREPARES, "/decisions/v1/wijkaanpakken/{wijkaanpak}/rounds"),
    DECIDE_ANEW(
            "Open een nieuwe ronde over wat is heropend: %s",
            ROUND, Act.PREPARES, "/decisions/v1/wijkaanpakken/{wijkaanpak}/rounds"),
    PROPOSE_PROCEDURE(
            "Stel voor hoe de partijen besluiten",
            WIJKAANPAK,
            Act.PREPARES,
            "/decisions/v1/wijkaanpakken/{wijkaanpak}/procedures"),
    REVISE_PROCEDURE(
            "Stel anders voor hoe de partijen besluiten",
            DECISION_PROCEDURE,
            Act.PREPARES,
            "/decisions/v1/procedures/{id}/versions"),
    SUBMIT_PROCEDURE(
            "Leg de besluitvormingsafspraken aan de partijen voor",
            DECISION_PROCEDURE,
            Act.PREPARES,
            "/decisions/v1/procedures/{id}/submission"),
    ANSWER_INVITATION(
            "Beantwoord de uitnodiging om mee te doen: %s",
            WIJKAANPAK, Act.ANSWERS, "/stakeholders/v1/wijkaanpakken/{id}/acceptances"),
    ACCEPT_SUCCESSION(
            "Neem de plaats in van wie u opvolgt: %s",
            WIJKAANPAK, Act.SUCCEEDS, "/stakeholders/v1/wijkaanpakken/{id}/successions/{part}/acceptance"),
    RECEIVE_DOSSIER(
            "Lees wat er is afgesproken en teken voor ontvangst",
            WIJKAANPAK,
            Act.KEEPS_ITSELF,
            "/stakeholders/v1/wijkaanpakken/{id}/onboarding-dossier/receipt"),
    ATTEND_MEETING(
            "Kom naar de bijeenkomst, en zeg wat u wilt bespreken: %s",
            MEETING, Act.NOTES, "/stakeholders/v1/meetings/{id}/agenda-points"),
    RESOLVE_CONTRADICTION(
            "Zoek een uitweg uit de tegenstelling: %s",
            RELATION, Act.BRINGS, "/stakeholders/v1/relations/{id}/options"),
    GIVE_SIGN_OF_LIFE(
            "Laat weten dat u nog meedoet: %s", SILENCE, Act.KEEPS_ITSELF, "/stakeholders/v1/silences/{id}/resumption"),
    RENEW_MANDATE(
            "Een mandaat loopt af: verleen een nieuw, of laat het lopen",
            MANDATE,
            Act.EMPOWERS,
            "/stakeholders/v1/wijkaanpakken/{wijkaanpak}/mandates"),
    ANSWER_ENQUIRY(
            "Zeg of u budget heeft: %s", BUDGET_ENQUIRY, Act.DECIDES, "/opgaven/v1/budget-enquiries/{id}/answer"),
    CONFIRM_MONEY("Bevestig het geld: %s", BUDGET_LINE, Act.DECIDES, "/opgaven/v1/budget-lines/{id}/confirmation"),
    APPLY_FOR_SUBSIDY(
            "Vraag de subsidie aan: %s", BUDGET_LINE, Act.DECIDES, "/opgaven/v1/budget-lines/{id}/application"),
    RECORD_GRANT(
            "Leg vast wat er op de aanvraag is besloten: %s",
            BUDGET_LINE, Act.DECIDES, "/opgaven/v1/budget-lines/{id}/grant"),
    ACCOUNT_FOR_GRANT(
            "Verantwoord de subsidie: %s", BUDGET_LINE, Act.DECIDES, "/opgaven/v1/budget-lines/{id}/settlement"),
    MEET_CONDITION(
            "Zeg of aan de voorwaarde van de toezegging is voldaan: %s",
            BUDGET_LINE, Act.DECIDES, "/opgaven/v1/budget-lines/{id}/commitments/{part}/fulfilment"),
    DO_ACTION(
            "Voer de actie uit, en meld haar gereed: %s",
            MEASURE, Act.PREPARES, "/opgaven/v1/measures/{id}/action-completions"),
    ANSWER_INPUT("Beantwoord inbreng van wie geen partij is", INPUT, Act.PREPARES, "/opgaven/v1/inputs/{id}/adoption");

    private final String title;
    private final @Nullable ThingType about;
    private final Act act;
    private final String address;

    /** @param about null where it is about things of any type */
    Kind(String title, @Nullable ThingType about, Act act, String address) {
        this.title = title;
        this.about = about;
        this.act = act;
        this.address = address;
    }

    /** @param thing what it is about, in words; null where these are in no event */
    String title(@Nullable String thing) {
        return thing == null ? title.replace(": %s", "") : title.formatted(thing);
    }

    @Nullable
    ThingType about() {
        return about;
    }

    Act act() {
        return act;
    }

    String address(UUID wijkaanpak, UUID id, String part) {
        return address.replace("{wijkaanpak}", wijkaanpak.toString())
                .replace("{id}", id.toString())
                .replace("{part}", part);
    }
}
