// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.budget;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.wijkakkoord.platform.access.Access;
import nl.wijkakkoord.platform.decision.RefusedException;
import nl.wijkakkoord.platform.decision.RequestRefusal;
import nl.wijkakkoord.platform.request.Actor;
import nl.wijkakkoord.platform.request.Moment;
import nl.wijkakkoord.platform.store.History;
import nl.wijkakkoord.platform.store.Versioned;
import org.springframework.stereotype.Component;

/** The lines, now or at any moment of the past. */
@Component
public record BudgetLines(History history, BudgetTable table, Access access) {

    /** All money of a wijkaanpak, line by line. */
    public List<Portion> portions(UUID wijkaanpak, Moment moment) {
        return table.linesOf(wijkaanpak).stream()
                .flatMap(line -> find(line, moment).stream())
                .flatMap(folded -> Portion.of(folded.state()).stream())
                .toList();
    }

    /** @throws RefusedException unknown-resource, also when it is not the actor's to see */
    Versioned<BudgetLine> read(UUID line, Moment moment, Actor actor) {
        return find(line, moment)
                .filter(folded -> access.maySee(actor, folded.state().terms().wijkaanpak()))
                .orElseThrow(() -> new RefusedException(RequestRefusal.UNKNOWN_RESOURCE));
    }

    private Optional<Versioned<BudgetLine>> find(UUID line, Moment moment) {
        return history.read(line, moment, BudgetLine.FOLD);
    }
}
