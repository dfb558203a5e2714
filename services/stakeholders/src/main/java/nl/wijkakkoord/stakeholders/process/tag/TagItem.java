// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.process.tag;

import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.contracts.stakeholders.KnooppuntRef;
import nl.wijkakkoord.contracts.stakeholders.ObjectRef;
import org.jspecify.annotations.Nullable;

/**
 * An object and a knooppunt that it serves.
 *
 * @param id of the tag, or of the round that named the knooppunt when it opened
 * @param tag null in that case: it is part of the round
 * @param title of the object
 * @param phase null where the guide does not say
 * @param sensitivity null when the guide calls it nothing of the kind
 */
record TagItem(
        UUID id,
        @Nullable UUID tag,
        ObjectRef object,
        String title,
        KnooppuntRef knooppunt,
        String knooppuntTitle,
        @Nullable Integer phase,
        List<String> sporen,
        @Nullable String sensitivity) {}
