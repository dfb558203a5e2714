// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.contracts.stakeholders;

/** What a member does for its organisation in the wijkaanpak. */
public enum MemberRole {
    /** Keeps the members and mandates of its own organisation up to date. */
    CONTACT,
    PROJECT_LEADER,
    PROJECT_MEMBER,
    /** Speaks for the board: wethouder, director, chair. */
    BOARD_MEMBER,
    /** Reads and advises, and decides nothing. */
    ADVISER,
    /** Opens and leads, for all parties alike, and takes no position for anybody. */
    FACILITATOR
}
