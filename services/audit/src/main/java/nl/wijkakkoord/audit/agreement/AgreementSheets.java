// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.audit.agreement;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.wijkakkoord.audit.detail.DetailWords;
import nl.wijkakkoord.audit.mandate.CitedMandate;
import nl.wijkakkoord.audit.mandate.MandatedAct;
import nl.wijkakkoord.contracts.decisions.Alternative;
import nl.wijkakkoord.contracts.decisions.RoundEvent;
import nl.wijkakkoord.participation.name.Names;
import nl.wijkakkoord.platform.sheet.Cell;
import nl.wijkakkoord.platform.sheet.Column;
import nl.wijkakkoord.platform.sheet.Report;
import nl.wijkakkoord.platform.sheet.Report.Remark;
import nl.wijkakkoord.platform.sheet.Sheet;
import org.jspecify.annotations.Nullable;

/**
 * The same answer for people, whose rows are made as they are read: a row per alternative and position on it, and one for an alternative without any. A position
 * on all rivals stands beside each.
 *
 * @param names as they were by then
 */
record AgreementSheets(ToldAgreements answer, Names names) {
    private static final int LEADING = 7;

    AgreementSheets(ToldAgreements answer) {
        this(answer, answer.agreements().names());
    }

    /** @param position null where there is none yet */
    private record Row(
            Agreement agreement,
            Alternative alternative,
            @Nullable TakenPosition position) {

        <T> @Nullable T said(Function<TakenPosition, @Nullable T> part) {
            return position == null ? null : part.apply(position);
        }

        <T> @Nullable T cited(Function<CitedMandate, @Nullable T> part) {
            return said(taken -> part.apply(taken.mandate()));
        }
    }

    /** What was agreed, and what was done with money. */
    Report whole() {
        return report(positions(), acts());
    }

    /** What was agreed. */
    Report table() {
        return report(positions());
    }

    private Report report(Sheet<?>... sheets) {
        return new Report("Afspraken", names.wijkaanpak(), answer.asOf(), remarks(), List.of(sheets));
    }

    private List<Remark> remarks() {
        return List.of(
                new Remark("inschrijvingen in het journaal", new Cell.Count(answer.journalSize())),
                new Remark(
                        "inschrijvingen waarvan hier niets wordt verteld",
                        new Cell.Count(answer.withheld().size())));
    }

    private Sheet<Row> positions() {
        var titles = answer.agreements()
                .agreements()
                .collect(toMap(
                        Agreement::round,
                        agreement -> agreement.alternatives().stream()
                                .map(Alternative::title)
                                .collect(joining(RoundEvent.BETWEEN_TITLES))));
        return new Sheet<>(
                "Afspraken",
                LEADING,
                row -> List.of(row.agreement().round(), row.alternative().subject()),
                List.of(
                        Column.text("onderwerp", row -> row.alternative().title()),
                        Column.text(
                                "soort",
                                row -> AgreementWords.subject(
                                        row.alternative().subject().type())),
                        Column.count("versie", row ->
                                (long) row.alternative().subject().version()),
                        Column.text(
                                "uitkomst",
                                row -> AgreementWords.state(row.agreement().stateOf(row.alternative()))),
                        Column.moment("geopend", row -> row.agreement().openedAt()),
                        Column.moment("gesloten", row -> row.agreement().closedAt()),
                        Column.text(
                                "nageteld",
                                row -> AgreementWords.recounted(row.agreement().recounted())),
                        Column.text("partij", row -> row.said(taken -> names.of(taken.organisation()))),
                        Column.number("nummer van partij", row -> row.said(TakenPosition::organisation)),
                        Column.text("standpunt", row -> row.said(taken -> AgreementWords.stance(taken.stance()))),
                        Column.text("toelichting", row -> row.said(TakenPosition::reason)),
                        Column.moment("ingenomen", row -> row.said(TakenPosition::takenAt)),
                        Column.text("mandaat van", row -> row.cited(CitedMandate::grantingBody)),
                        Column.text("let op", row -> row.said(taken -> AgreementWords.flags(taken.flags()))),
                        Column.text(
                                "nader",
                                row -> row.said(taken ->
                                        details(row.agreement(), titles).of(taken.organisation(), taken.detail()))),
                        id("ronde", row -> row.agreement().round()),
                        id("voorgelegd", row -> row.alternative().subject().id()),
                        Column.<Row>text(
                                        "vingerafdruk",
                                        row -> row.alternative()
                                                .subject()
                                                .digest()
                                                .toString())
                                .forReference(),
                        id("lid", row -> row.said(TakenPosition::member)),
                        id("mandaat", row -> row.cited(CitedMandate::mandate)),
                        Column.<Row>count("mandaatversie", row -> row.cited(CitedMandate::version))
                                .forReference(),
                        id("namens lid", row -> row.cited(CitedMandate::principal)),
                        id("ondermandaat van mandaat", row -> row.cited(CitedMandate::beneath)),
                        Column.<Row>text("vingerafdruk van papier", row -> row.said(AgreementSheets::paper))
                                .forReference()),
                answer.agreements().agreements().flatMap(AgreementSheets::rows));
    }

    private DetailWords details(Agreement agreement, Map<UUID, String> titles) {
        return new DetailWords(
                names,
                titles,
                agreement.alternatives().stream()
                        .collect(toMap(each -> each.subject().digest(), Alternative::title)),
                agreement.conditions() == null ? List.of() : agreement.conditions(),
                agreement.reservations() == null ? List.of() : agreement.reservations());
    }

    private static @Nullable String paper(TakenPosition taken) {
        return taken.paper() == null ? null : taken.paper().digest().toString();
    }

    private static Stream<Row> rows(Agreement agreement) {
        return agreement.alternatives().stream().flatMap(alternative -> {
            var positions = agreement.positions().stream()
                    .filter(position -> position.isAbout(alternative))
                    .toList();
            return positions.isEmpty()
                    ? Stream.of(new Row(agreement, alternative, null))
                    : positions.stream().map(position -> new Row(agreement, alternative, position));
        });
    }

    private Sheet<MandatedAct> acts() {
        return Sheet.of(
                "Handelingen met geld",
                List.of(
                        Column.text("partij", act -> names.of(act.organisation())),
                        Column.text("handeling", act -> AgreementWords.act(act.act())),
                        Column.number("nummer van partij", MandatedAct::organisation),
                        Column.amount("bedrag", MandatedAct::amountCents),
                        Column.moment("op", MandatedAct::at),
                        Column.text("mandaat van", act -> act.mandate().grantingBody()),
                        Column.text("let op", act -> AgreementWords.flags(act.flags())),
                        id("betreft", MandatedAct::subject),
                        id("lid", MandatedAct::member),
                        id("mandaat", act -> act.mandate().mandate()),
                        Column.<MandatedAct>count(
                                        "mandaatversie", act -> act.mandate().version())
                                .forReference(),
                        id("namens lid", act -> act.mandate().principal()),
                        id("ondermandaat van mandaat", act -> act.mandate().beneath())),
                answer.agreements().acts());
    }

    private static <R> Column<R> id(String heading, Function<R, @Nullable UUID> id) {
        return Column.<R>text(heading, row -> {
                    var found = id.apply(row);
                    return found == null ? null : found.toString();
                })
                .forReference();
    }
}
