// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.sheet;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An answer for people.
 *
 * @param title what it is about, in Dutch
 * @param wijkaanpak its name, null while that is not known
 * @param asOf what had been recorded by then
 * @param remarks what one must know to read it
 * @param sheets in order; CSV has room for the first one only
 */
public record Report(
        String title, @Nullable String wijkaanpak, Instant asOf, List<Remark> remarks, List<Sheet<?>> sheets) {

    /** Such as how large the journal was. */
    public record Remark(String heading, Cell cell) {}

    /** What it is about, from when it is, and what else must be known. */
    List<Remark> heading() {
        var all = new ArrayList<Remark>();
        if (wijkaanpak != null) {
            all.add(new Remark("wijkaanpak", new Cell.Text(wijkaanpak)));
        }
        all.add(new Remark("stand op", new Cell.Moment(asOf)));
        all.addAll(remarks);
        return all;
    }

    /** The heading as a sheet of a workbook. */
    Sheet<Remark> explanation() {
        return Sheet.of(
                "Toelichting",
                List.of(
                        Column.text("onderwerp", Remark::heading),
                        new Column<>("waarde", Column.<Remark>text("", _ -> "").width(), false, Remark::cell)),
                Stream.concat(Stream.of(new Remark("titel", new Cell.Text(title))), heading().stream()));
    }
}
