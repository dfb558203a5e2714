// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.contracts.stakeholders;

import tools.jackson.databind.EnumNamingStrategies;
import tools.jackson.databind.annotation.EnumNaming;

/** What somebody is in a body, whatever the role in the wijkaanpak. */
@EnumNaming(EnumNamingStrategies.KebabCaseStrategy.class)
public enum BodyRole {
    /** Leads the body: one at a time. */
    CHAIR,
    SECRETARY,
    MEMBER,
    /** Sits in without being a member. */
    ADVISER
}
