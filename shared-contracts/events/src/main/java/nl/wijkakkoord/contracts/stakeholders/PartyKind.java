// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.contracts.stakeholders;

/** What sort of organisation takes part. */
public enum PartyKind {
    MUNICIPALITY,
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
    WATER_AUTHORITY,
    /** Reads and advises, and decides nothing. */
    ADVISER,
    /** Opens and leads, for all parties alike, and takes no position. */
    FACILITATOR
}
