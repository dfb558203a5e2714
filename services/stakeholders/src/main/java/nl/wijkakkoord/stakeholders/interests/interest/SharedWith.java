// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.interests.interest;

import nl.wijkakkoord.contracts.Audience;

/** With whom a party shares what is its own. */
public enum SharedWith {
    /** All parties and auditors of the wijkaanpak. */
    WIJKAANPAK,
    /** Everybody. */
    PUBLIC;

    public Audience audience() {
        return this == PUBLIC ? Audience.ofPublic() : Audience.ofWijkaanpak();
    }

    static SharedWith of(Audience shared) {
        return shared.kind() == Audience.Kind.PUBLIC ? PUBLIC : WIJKAANPAK;
    }
}
