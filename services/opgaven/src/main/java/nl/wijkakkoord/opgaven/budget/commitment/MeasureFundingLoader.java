// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.budget.commitment;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Set;
import java.util.UUID;
import nl.wijkakkoord.contracts.opgaven.Purpose;
import nl.wijkakkoord.opgaven.budget.known.KnownLines;
import nl.wijkakkoord.opgaven.budget.line.BudgetLine;
import nl.wijkakkoord.opgaven.budget.line.Portions;
import nl.wijkakkoord.opgaven.money.Entry;
import nl.wijkakkoord.opgaven.need.NeedTable;
import nl.wijkakkoord.opgaven.opgave.OpgaveTable;
import nl.wijkakkoord.platform.command.Commands;
import nl.wijkakkoord.platform.request.Moment;
import nl.wijkakkoord.platform.store.History;
import org.springframework.stereotype.Component;

/** What measures cost and who pays, for a promise that is about to be made. */
@Component
public record MeasureFundingLoader(
        NeedTable needs, OpgaveTable opgaven, KnownLines lines, History history, Commands commands) {
    private static final Set<Entry.Kind> THERE = EnumSet.of(Entry.Kind.COMMITTED, Entry.Kind.RESERVED);

    /**
     * Holds the measure until the transaction ends, so that no two lines are promised to it at once, and it and its opgave are not taken
     * back meanwhile. What was promised and is short, or is of who left, keeps nobody else from paying.
     *
     * @param today Dutch calendar day
     */
    public MeasureFunding of(UUID wijkaanpak, Purpose purpose, LocalDate today) {
        // What nobody stated a need for may be anything, and is refused by that alone.
        if (neededCents(wijkaanpak, purpose) > 0) {
            commands.hold(purpose.measure());
            commands.hold(purpose.opgave());
        }
        var promised = new HashMap<String, Long>();
        lines.linesFor(wijkaanpak, purpose.measure()).stream()
                .flatMap(line -> history.read(line, Moment.now(), BudgetLine.FOLD).stream())
                .flatMap(line -> Portions.of(line.state(), today).stream())
                .filter(part -> THERE.contains(part.kind()) && purpose.measure().equals(part.measure()))
                .forEach(part -> promised.merge(part.source().scheme(), part.cents(), Math::addExact));
        return new MeasureFunding(neededCents(wijkaanpak, purpose), promised, opgaven.isRejected(purpose.opgave()));
    }

    private long neededCents(UUID wijkaanpak, Purpose purpose) {
        return needs.neededCents(wijkaanpak, purpose.opgave(), purpose.measure());
    }
}
