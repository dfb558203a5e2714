// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.participation.party;

import java.util.Collection;
import java.util.EnumSet;
import java.util.stream.Stream;
import nl.wijkakkoord.contracts.stakeholders.MemberRole;
import nl.wijkakkoord.contracts.stakeholders.PartyKind;
import nl.wijkakkoord.platform.decision.Check;
import nl.wijkakkoord.platform.decision.Refusal;

/** In which capacity an organisation, or a member of one, takes part in a wijkaanpak, or does not. */
public enum Capacity {
    PARTY,
    /** Reads, and answers what it is asked; decides only where a procedure lets it. */
    MARKET_PARTY,
    /** Opens and leads, for all parties alike, and takes no position. */
    FACILITATOR,
    /** Reads and advises, and decides nothing. */
    ADVISER,
    /** Reads everything, and takes no part. */
    AUDITOR,
    /** Has not answered its invitation. */
    INVITED,
    /** Took part until a day that has passed. */
    DEPARTED,
    /** Is present at a meeting, and is of no organisation that takes part. */
    GUEST,
    OUTSIDER;

    /** Whether who acts in this capacity may do this, by the table. */
    public Check checkMay(Act act) {
        return Check.refuseWhen(!act.isFor(this), refusal(act));
    }

    private Refusal refusal(Act act) {
        return switch (this) {
            case MARKET_PARTY -> PartyRefusal.MARKET_PARTY_ANSWERS;
            case FACILITATOR ->
                act == Act.BRINGS ? PartyRefusal.NOTHING_OF_ITS_OWN : PartyRefusal.FACILITATOR_TAKES_NO_POSITION;
            case ADVISER -> PartyRefusal.ADVISER_DECIDES_NOTHING;
            case PARTY, AUDITOR, INVITED, DEPARTED, GUEST, OUTSIDER -> PartyRefusal.NOT_A_PARTY;
        };
    }

    /** Of a member with these roles, of an organisation that takes part in this capacity. */
    public Capacity ofMember(Collection<MemberRole> roles) {
        var both = EnumSet.of(this);
        roles.forEach(role -> both.add(of(role)));
        return Stream.of(FACILITATOR, ADVISER)
                .filter(both::contains)
                .findFirst()
                .orElse(this);
    }

    static Capacity of(MemberRole role) {
        return switch (role) {
            case ADVISER -> Capacity.ADVISER;
            case FACILITATOR -> Capacity.FACILITATOR;
            case CONTACT, PROJECT_LEADER, PROJECT_MEMBER, BOARD_MEMBER -> Capacity.PARTY;
        };
    }

    public static Capacity of(PartyKind kind) {
        return switch (kind) {
            case ADVISER -> Capacity.ADVISER;
            case FACILITATOR -> Capacity.FACILITATOR;
            case MARKET_PARTY -> Capacity.MARKET_PARTY;
            case MUNICIPALITY,
                    HOUSING_ASSOCIATION,
                    GRID_OPERATOR,
                    HEAT_COMPANY,
                    RESIDENTS_COLLECTIVE,
                    TENANTS_ORGANISATION,
                    VVE,
                    PRIVATE_LANDLORD,
                    UTILITY_BUILDING_OWNER,
                    FINANCIER,
                    PROVINCE,
                    NATIONAL_GOVERNMENT,
                    WATER_AUTHORITY -> Capacity.PARTY;
        };
    }
}
