// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.contracts.stakeholders;

/** What somebody is in a body, whatever the role in the wijkaanpak. */
public enum BodyRole {
    /** Leads the body: one at a time. */
    CHAIR,
    SECRETARY,
    MEMBER,
    /** Sits in without being a member. */
    ADVISER
}
