// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.need;

import nl.wijkakkoord.platform.deciding.Refusal;

enum NeedRefusal implements Refusal {
    NEED_UNKNOWN;

    @Override
    public Kind kind() {
        return Kind.UNKNOWN;
    }
}
