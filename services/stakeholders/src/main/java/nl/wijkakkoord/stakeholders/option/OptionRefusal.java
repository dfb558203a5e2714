// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.option;

import nl.wijkakkoord.platform.deciding.Refusal;

enum OptionRefusal implements Refusal {
    OPTION_EXISTS(Kind.CONFLICT);

    private final Kind kind;

    OptionRefusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
