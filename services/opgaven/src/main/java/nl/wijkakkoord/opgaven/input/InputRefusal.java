// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.input;

import nl.wijkakkoord.platform.deciding.Refusal;

enum InputRefusal implements Refusal {
    INPUT_FOR_UNKNOWN_OPGAVE(Kind.CONFLICT),
    INPUT_OF_UNKNOWN_CONSULTATION(Kind.CONFLICT),
    INPUT_NOT_OPEN(Kind.CONFLICT),
    INPUT_WITHOUT_OPGAVE(Kind.CONFLICT),
    INPUT_ADOPTED_IN_UNKNOWN_MEASURE(Kind.CONFLICT),
    GIVEN_IN_THE_FUTURE(Kind.INVALID);

    private final Kind kind;

    InputRefusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
