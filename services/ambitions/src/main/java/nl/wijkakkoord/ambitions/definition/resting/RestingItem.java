// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions.definition.resting;

import java.util.UUID;

/**
 * An objective that rests on a definition.
 *
 * @param version of the definition that it cites
 * @param flagged whether that version is not what the term means now, so the objective is to be looked at again
 */
record RestingItem(UUID ambition, int ambitionVersion, String objective, int version, boolean flagged) {
    String key() {
        return ambition + "/" + objective + "/" + version;
    }
}
