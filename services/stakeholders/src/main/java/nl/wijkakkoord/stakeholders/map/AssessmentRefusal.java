// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.map;

import nl.wijkakkoord.platform.deciding.Refusal;

enum AssessmentRefusal implements Refusal {
    ASSESSMENT_EXISTS(Kind.CONFLICT),
    /** Either the organisation is named, or the group that is none. */
    STAKEHOLDER_UNCLEAR(Kind.INVALID),
    /** The organisation has it on that map: it is revised, also when it was taken off. */
    ALREADY_ASSESSED(Kind.CONFLICT),
    ASSESSMENT_OF_ANOTHER(Kind.NOT_ALLOWED),
    NOT_ON_MAP(Kind.CONFLICT),
    OFF_MAP_EARLIER(Kind.CONFLICT);

    private final Kind kind;

    AssessmentRefusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
