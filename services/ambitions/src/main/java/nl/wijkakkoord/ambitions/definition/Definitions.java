// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions.definition;

import java.util.UUID;
import nl.wijkakkoord.platform.access.Access;
import nl.wijkakkoord.platform.decision.RefusedException;
import nl.wijkakkoord.platform.decision.RequestRefusal;
import nl.wijkakkoord.platform.request.Actor;
import nl.wijkakkoord.platform.request.Moment;
import nl.wijkakkoord.platform.store.History;
import nl.wijkakkoord.platform.store.Versioned;
import org.springframework.stereotype.Component;

/** Definitions as they are and were. */
@Component
public record Definitions(History history, Access access) {

    /**
     * For who may see it.
     *
     * @throws RefusedException unknown-resource
     */
    public Versioned<Definition> read(UUID definition, Moment moment, Actor actor) {
        var folded = of(definition, moment);
        access.mustSee(actor, folded.state().wijkaanpak());
        return folded;
    }

    /**
     * For everybody, if there is something for everybody to read.
     *
     * @throws RefusedException unknown-resource
     */
    Versioned<Definition> published(UUID definition, Moment moment) {
        var folded = of(definition, moment);
        if (folded.state().plain() == null) {
            throw new RefusedException(RequestRefusal.UNKNOWN_RESOURCE);
        }
        return folded;
    }

    private Versioned<Definition> of(UUID definition, Moment moment) {
        return history.read(definition, moment, Definition.FOLD)
                .orElseThrow(() -> new RefusedException(RequestRefusal.UNKNOWN_RESOURCE));
    }
}
