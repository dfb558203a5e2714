// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.ambition;

import tools.jackson.databind.EnumNamingStrategies;
import tools.jackson.databind.annotation.EnumNaming;

/** How far a version of the joint ambition is. */
@EnumNaming(EnumNamingStrategies.KebabCaseStrategy.class)
public enum AmbitionStatus {
    DRAFT,
    SUBMITTED,
    ADOPTED,
    NOT_ADOPTED,
    SUPERSEDED,
    WITHDRAWN
}
