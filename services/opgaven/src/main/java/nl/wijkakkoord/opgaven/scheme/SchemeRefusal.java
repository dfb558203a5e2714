// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.scheme;

import nl.wijkakkoord.platform.deciding.Refusal;

public enum SchemeRefusal implements Refusal {
    UNKNOWN_SCHEME(Kind.INVALID),
    UNKNOWN_TAAKVELD(Kind.INVALID),
    SCHEMES_NOT_TOGETHER(Kind.CONFLICT),
    SCHEME_SHARE_EXCEEDED(Kind.CONFLICT);

    private final Kind kind;

    SchemeRefusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
