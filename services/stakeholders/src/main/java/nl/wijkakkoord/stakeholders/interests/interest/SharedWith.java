// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.interests.interest;

import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.stakeholders.InterestEvent.InterestShared;
import org.jspecify.annotations.Nullable;

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

    /** Whether what was shared last is for these readers. */
    boolean reads(@Nullable InterestShared shared) {
        return shared != null && of(shared.audience()) == this;
    }

    /** Whether that shows these readers this version of the words already, resting on these. */
    boolean shows(@Nullable InterestShared shared, int version, List<UUID> underlying) {
        return reads(shared)
                && shared.version() == version
                && shared.underlying().equals(underlying);
    }
}
