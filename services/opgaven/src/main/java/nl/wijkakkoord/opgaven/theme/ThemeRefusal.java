// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.theme;

import nl.wijkakkoord.platform.deciding.Refusal;

public enum ThemeRefusal implements Refusal {
    /** Perhaps chosen a moment ago: the fact may still be on its way from ambitions. */
    THEME_NOT_TAKEN_ALONG;

    @Override
    public Kind kind() {
        return Kind.NOT_YET;
    }
}
