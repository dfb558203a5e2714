// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.contracts.stakeholders;

/** How parties talk to each other. */
public enum MeetingKind {
    MEETING,
    WORKSHOP,
    INTERVIEW,
    ROUND_TABLE
}
