// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.enquiry;

import nl.wijkakkoord.platform.deciding.Refusal;

enum EnquiryRefusal implements Refusal {
    ASKED_NO_PARTY(Kind.CONFLICT),
    ASKED_FOR_UNKNOWN_OPGAVE(Kind.CONFLICT),
    ANSWER_DAY_IN_THE_PAST(Kind.INVALID),
    ANOTHER_WAS_ASKED(Kind.NOT_ALLOWED),
    AMOUNT_OR_NONE(Kind.INVALID);

    private final Kind kind;

    EnquiryRefusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
