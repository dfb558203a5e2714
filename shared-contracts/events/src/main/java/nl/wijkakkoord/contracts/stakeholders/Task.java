// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.contracts.stakeholders;

/** What somebody does for all parties of a wijkaanpak, and what the parties can give to who will do it. */
public enum Task {
    /** Drafts the statement of direction and puts it before the parties. */
    DIRECTION,
    /** Freezes the overview of interests and puts it before the parties. */
    OVERVIEW_OF_INTERESTS,
    /** States the goal, by a definition that the parties agreed to. */
    GOAL,
    /** Plans the route. */
    ROUTE,
    /** Forms bodies and dissolves them. */
    BODIES,
    /** Draws the border and counts the homes. */
    AREA,
    /** Appoints and dismisses auditors. */
    AUDITORS,
    /** Invites organisations. */
    INVITATIONS
}
