// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.joiner;

import nl.wijkakkoord.platform.deciding.Refusal;

enum OnboardingRefusal implements Refusal {
    DOSSIER_ALREADY_RECEIVED(Kind.CONFLICT),
    /** What was read is not the dossier as of joining, or this service has heard more of that time since. */
    DOSSIER_DIFFERS(Kind.CONFLICT);

    private final Kind kind;

    OnboardingRefusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
