// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions.priority;

import nl.wijkakkoord.platform.deciding.Refusal;

enum PriorityRefusal implements Refusal {
    RANKED_THEME_NOT_CHOSEN(Kind.CONFLICT),
    THEME_RANKED_TWICE(Kind.INVALID);

    private final Kind kind;

    PriorityRefusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
