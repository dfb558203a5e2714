// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.audit.agreement;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import nl.wijkakkoord.audit.AuditRefusal;
import nl.wijkakkoord.audit.journal.JournalReader;
import nl.wijkakkoord.participation.party.Act;
import nl.wijkakkoord.participation.party.Acts;
import nl.wijkakkoord.platform.access.Access;
import nl.wijkakkoord.platform.decision.RefusedException;
import nl.wijkakkoord.platform.request.Actor;
import nl.wijkakkoord.platform.request.PageRequest;
import nl.wijkakkoord.platform.sheet.Form;
import nl.wijkakkoord.platform.sheet.Report;
import nl.wijkakkoord.platform.web.Answers;
import nl.wijkakkoord.platform.web.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Who agreed to what, when, under which mandate, on which digest, as it stood at a moment. */
@RestController
record AgreementController(AgreementReader agreements, JournalReader journal, Access access, Clock clock) {

    private static final String PATH = "/wijkaanpakken/{wijkaanpak}/agreements";

    /**
     * @param asOf what had been recorded by then; now when absent, never later
     * @param journalSize to get an answer given before once more; all of the journal when absent
     */
    @Acts(Act.READS)
    @GetMapping(path = PATH, produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<AgreementReport> agreements(
            @PathVariable UUID wijkaanpak,
            @RequestParam(required = false) @Nullable Instant asOf,
            @RequestParam(required = false) @Nullable Long journalSize,
            PageRequest page,
            Actor actor) {
        var told = ToldAgreements.Part.of(page);
        var sheets = sheets(wijkaanpak, asOf, journalSize, actor);
        Answers.named(sheets.names().organisations());
        var all = sheets.answer();
        var answer = ResponseEntity.ok();
        if (all.goesOnAfter(told.until())) {
            var fixed = Map.of("asOf", all.asOf(), "journalSize", all.journalSize());
            answer.header(HttpHeaders.LINK, Pages.next(page, told.until(), fixed));
        }
        return answer.body(all.on(told));
    }

    @Acts(Act.READS)
    @GetMapping(path = PATH + ".txt", produces = Form.TEXT_TYPE)
    ResponseEntity<Report> text(
            @PathVariable UUID wijkaanpak,
            @RequestParam(required = false) @Nullable Instant asOf,
            @RequestParam(required = false) @Nullable Long journalSize,
            Actor actor) {
        return ResponseEntity.ok(sheets(wijkaanpak, asOf, journalSize, actor).whole());
    }

    @Acts(Act.READS)
    @GetMapping(path = PATH + ".xlsx", produces = Form.XLSX_TYPE)
    ResponseEntity<Report> workbook(
            @PathVariable UUID wijkaanpak,
            @RequestParam(required = false) @Nullable Instant asOf,
            @RequestParam(required = false) @Nullable Long journalSize,
            Actor actor) {
        return ResponseEntity.ok(sheets(wijkaanpak, asOf, journalSize, actor).whole());
    }

    @Acts(Act.READS)
    @GetMapping(path = PATH + ".csv", produces = Form.CSV_TYPE)
    ResponseEntity<Report> table(
            @PathVariable UUID wijkaanpak,
            @RequestParam(required = false) @Nullable Instant asOf,
            @RequestParam(required = false) @Nullable Long journalSize,
            Actor actor) {
        return ResponseEntity.ok(sheets(wijkaanpak, asOf, journalSize, actor).table());
    }

    private AgreementSheets sheets(UUID wijkaanpak, @Nullable Instant asOf, @Nullable Long journalSize, Actor actor) {
        return new AgreementSheets(told(wijkaanpak, asOf, journalSize, actor));
    }

    private ToldAgreements told(UUID wijkaanpak, @Nullable Instant asOf, @Nullable Long journalSize, Actor actor) {
        access.mustSee(actor, wijkaanpak);
        var now = clock.instant();
        if (asOf != null && asOf.isAfter(now)) {
            throw new RefusedException(AuditRefusal.MOMENT_NOT_YET_PAST);
        }
        return agreements.told(actor, wijkaanpak, asOf == null ? now : asOf, journal.sizeOr(journalSize));
    }
}
