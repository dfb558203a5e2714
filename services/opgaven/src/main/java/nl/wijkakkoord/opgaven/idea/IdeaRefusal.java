// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.idea;

import nl.wijkakkoord.platform.deciding.Refusal;

enum IdeaRefusal implements Refusal {
    IDEA_FOR_UNKNOWN_OPGAVE(Kind.CONFLICT),
    IDEA_IS_THAT_ALREADY(Kind.CONFLICT);

    private final Kind kind;

    IdeaRefusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
