// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.participation.party;

import nl.wijkakkoord.contracts.stakeholders.MemberRole;
import nl.wijkakkoord.contracts.stakeholders.PartyKind;

/** In which capacity an organisation, or a member of one, takes part. */
public enum Capacity {
    PARTICIPANT,
    /** Reads and advises, and decides nothing. */
    ADVISER,
    /** Opens and leads, for all parties alike, and takes no position. */
    FACILITATOR;

    static Capacity of(MemberRole role) {
        return switch (role) {
            case ADVISER -> Capacity.ADVISER;
            case FACILITATOR -> Capacity.FACILITATOR;
            case CONTACT, PROJECT_LEADER, PROJECT_MEMBER, BOARD_MEMBER -> Capacity.PARTICIPANT;
        };
    }

    static Capacity of(PartyKind kind) {
        return switch (kind) {
            case ADVISER -> Capacity.ADVISER;
            case FACILITATOR -> Capacity.FACILITATOR;
            case MUNICIPALITY,
                    HOUSING_ASSOCIATION,
                    GRID_OPERATOR,
                    HEAT_COMPANY,
                    RESIDENTS_COLLECTIVE,
                    TENANTS_ORGANISATION,
                    VVE,
                    PRIVATE_LANDLORD,
                    UTILITY_BUILDING_OWNER,
                    MARKET_PARTY,
                    FINANCIER,
                    PROVINCE,
                    NATIONAL_GOVERNMENT,
                    WATER_AUTHORITY -> Capacity.PARTICIPANT;
        };
    }
}
