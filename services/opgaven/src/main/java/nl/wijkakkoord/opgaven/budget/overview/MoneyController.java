// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.budget.overview;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import nl.wijkakkoord.opgaven.money.Overview;
import nl.wijkakkoord.opgaven.need.Needs;
import nl.wijkakkoord.opgaven.opgave.Opgave;
import nl.wijkakkoord.opgaven.scheme.ListTable;
import nl.wijkakkoord.participation.name.NameTable;
import nl.wijkakkoord.participation.party.Act;
import nl.wijkakkoord.participation.party.Acts;
import nl.wijkakkoord.platform.access.Access;
import nl.wijkakkoord.platform.request.Actor;
import nl.wijkakkoord.platform.request.AsOf;
import nl.wijkakkoord.platform.sheet.Form;
import nl.wijkakkoord.platform.sheet.Report;
import nl.wijkakkoord.platform.store.History;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What is needed, what there is and what is missing, on any date. */
@RestController
record MoneyController(
        History history,
        Entries entries,
        Needs needs,
        ListTable lists,
        Titles.Loader titles,
        NameTable names,
        Access access,
        Clock clock) {

    private static final String PATH = "/wijkaanpakken/{wijkaanpak}/money";

    @Acts(Act.READS)
    @GetMapping(path = PATH, produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Overview> overview(@PathVariable UUID wijkaanpak, AsOf asOf, Actor actor) {
        access.mustSee(actor, wijkaanpak);
        return ResponseEntity.ok(Overview.of(wijkaanpak, entries.of(wijkaanpak, asOf.moment())));
    }

    @Acts(Act.READS)
    @GetMapping(path = PATH + ".txt", produces = Form.TEXT_TYPE)
    ResponseEntity<Report> text(@PathVariable UUID wijkaanpak, AsOf asOf, Actor actor) {
        return ResponseEntity.ok(report(wijkaanpak, asOf, actor).page(moment(asOf)));
    }

    @Acts(Act.READS)
    @GetMapping(path = PATH + ".xlsx", produces = Form.XLSX_TYPE)
    ResponseEntity<Report> workbook(@PathVariable UUID wijkaanpak, AsOf asOf, Actor actor) {
        return ResponseEntity.ok(report(wijkaanpak, asOf, actor).workbook(moment(asOf)));
    }

    @Acts(Act.READS)
    @GetMapping(path = PATH + ".csv", produces = Form.CSV_TYPE)
    ResponseEntity<Report> table(@PathVariable UUID wijkaanpak, AsOf asOf, Actor actor) {
        return ResponseEntity.ok(report(wijkaanpak, asOf, actor).table(moment(asOf)));
    }

    private MoneyReport report(UUID wijkaanpak, AsOf asOf, Actor actor) {
        access.mustSee(actor, wijkaanpak);
        var found = entries.of(wijkaanpak, asOf.moment());
        return new MoneyReport(
                Overview.of(wijkaanpak, found),
                found,
                lists.schemes(),
                lists.taakvelden(),
                titles.of(found, asOf.moment()),
                names.of(wijkaanpak, asOf.moment()));
    }

    private Instant moment(AsOf asOf) {
        return asOf.instant() == null ? clock.instant() : asOf.instant();
    }

    /** What the measures of one opgave cost and how they are paid. */
    @Acts(Act.READS)
    @GetMapping("/opgaven/{opgave}/financing-plan")
    ResponseEntity<FinancingPlanView> plan(@PathVariable UUID opgave, AsOf asOf, Actor actor) {
        var wijkaanpak =
                history.find(opgave, Opgave.FOLD, asOf.moment(), actor).state().wijkaanpak();
        return ResponseEntity.ok(FinancingPlanView.of(
                wijkaanpak,
                opgave,
                needs.ofOpgave(opgave, asOf.moment()),
                entries.of(wijkaanpak, opgave, asOf.moment())));
    }
}
