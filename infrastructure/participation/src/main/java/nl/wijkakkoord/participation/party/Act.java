// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.participation.party;

import static nl.wijkakkoord.participation.party.AfterEnd.ENDS;
import static nl.wijkakkoord.participation.party.AfterEnd.STAYS;
import static nl.wijkakkoord.participation.party.Capacity.ADVISER;
import static nl.wijkakkoord.participation.party.Capacity.AUDITOR;
import static nl.wijkakkoord.participation.party.Capacity.DEPARTED;
import static nl.wijkakkoord.participation.party.Capacity.FACILITATOR;
import static nl.wijkakkoord.participation.party.Capacity.INVITED;
import static nl.wijkakkoord.participation.party.Capacity.MARKET_PARTY;
import static nl.wijkakkoord.participation.party.Capacity.PARTY;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * The table of capacities (ADR 0030): a row for what can be done in a wijkaanpak, and in it the capacities that may. It is
 * asked by whoever decides, and docs/capacities.md is made from it. Every command and every read says by {@link Acts} in
 * which row it stands, and each row says whether it outlasts the wijkaanpak.
 */
public enum Act {
    READS_PUBLIC("reads what is public, and what is its own", STAYS, EnumSet.allOf(Capacity.class)),
    READS_INVITATION(
            "reads who the parties are",
            STAYS,
            EnumSet.of(PARTY, MARKET_PARTY, FACILITATOR, ADVISER, AUDITOR, INVITED)),
    READS("reads what is for the wijkaanpak", STAYS, EnumSet.of(PARTY, MARKET_PARTY, FACILITATOR, ADVISER, AUDITOR)),
    READS_RESIDENTS(
            "reads what residents and others who are no party said, where it is for the wijkaanpak",
            STAYS,
            EnumSet.of(PARTY, FACILITATOR, ADVISER, AUDITOR)),
    READS_WHAT_NAMES_IT(
            "reads what names it; after its departure what was recorded while it took part",
            STAYS,
            EnumSet.of(PARTY, MARKET_PARTY, FACILITATOR, ADVISER, DEPARTED)),
    READS_ALL("sees also what names others only, but for the words beside it", STAYS, EnumSet.of(AUDITOR)),

    STARTS("starts a wijkaanpak of its own", ENDS, EnumSet.allOf(Capacity.class)),
    ANSWERS("answers an invitation", ENDS, EnumSet.of(INVITED)),
    KEEPS_ITSELF(
            "keeps its members and name, reads what it is told when it joins or leaves, takes back mandates, and"
                    + " leaves",
            STAYS,
            EnumSet.of(PARTY, MARKET_PARTY, FACILITATOR, ADVISER)),
    EMPOWERS(
            "grants mandates, and corrects them, its memberships and how it takes part",
            ENDS,
            EnumSet.of(PARTY, MARKET_PARTY, FACILITATOR, ADVISER)),
    SUCCEEDS("takes the place of who it succeeds", STAYS, EnumSet.of(INVITED)),
    ERASES(
            "erases its own words and what the directory holds of its people",
            STAYS,
            EnumSet.of(PARTY, MARKET_PARTY, FACILITATOR, ADVISER, DEPARTED)),
    ERASES_OWN("erases what it said itself, with the code of its receipt", STAYS, EnumSet.allOf(Capacity.class)),
    NOTES(
            "notes for all: meetings, attachments, tags, options, the map, receipts",
            ENDS,
            EnumSet.of(PARTY, MARKET_PARTY, FACILITATOR, ADVISER)),
    BRINGS("brings interests, ambitions, findings and plans of its own", ENDS, EnumSet.of(PARTY)),
    PREPARES("drafts, proposes, opens, submits and closes, for all", ENDS, EnumSet.of(PARTY, FACILITATOR)),
    LEADS(
            "does a task for all: before their first procedure the initiator, then any party; or to whom they gave it",
            ENDS,
            EnumSet.of(PARTY, FACILITATOR)),
    OVERSEES("appoints and dismisses auditors, as a task for all", STAYS, EnumSet.of(PARTY, FACILITATOR)),
    ADVISES("advises in a round", ENDS, EnumSet.of(PARTY, MARKET_PARTY, ADVISER)),
    TAKES_POSITION(
            "takes a position in a round; a market party where the procedure lets it decide",
            ENDS,
            EnumSet.of(PARTY, MARKET_PARTY)),
    DECIDES("decides on what is its own: money, priorities, responsibility", ENDS, EnumSet.of(PARTY)),

    IS_COUNTED("is counted among those who decide, without being named by a procedure", ENDS, EnumSet.of(PARTY)),
    IS_AWAITED("is awaited, and shown as silent", ENDS, EnumSet.of(PARTY)),

    OPERATES("keeps the system running, with the scope of an operator", STAYS, EnumSet.noneOf(Capacity.class)),
    FOLLOWS("follows by itself from what was recorded", STAYS, EnumSet.noneOf(Capacity.class));

    private final String sentence;
    private final AfterEnd afterEnd;
    private final Set<Capacity> capacities;

    Act(String sentence, AfterEnd afterEnd, Set<Capacity> capacities) {
        this.sentence = sentence;
        this.afterEnd = afterEnd;
        this.capacities = Collections.unmodifiableSet(capacities);
    }

    public boolean isFor(Capacity capacity) {
        return capacities.contains(capacity);
    }

    /** Whether it is still done, or read, when the wijkaanpak has ended. */
    public boolean outlastsEnd() {
        return afterEnd == STAYS;
    }

    /** What who may does, in words. */
    public String sentence() {
        return sentence;
    }
}
