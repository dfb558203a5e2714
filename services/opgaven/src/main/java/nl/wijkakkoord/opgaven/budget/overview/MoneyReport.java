// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.budget.overview;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.opgaven.Scheme;
import nl.wijkakkoord.opgaven.money.CoverKind;
import nl.wijkakkoord.opgaven.money.Entry;
import nl.wijkakkoord.opgaven.money.Group;
import nl.wijkakkoord.opgaven.money.Overview;
import nl.wijkakkoord.opgaven.money.Sums;
import nl.wijkakkoord.opgaven.scheme.Schemes;
import nl.wijkakkoord.opgaven.scheme.Taakvelden;
import nl.wijkakkoord.participation.name.Names;
import nl.wijkakkoord.platform.sheet.Column;
import nl.wijkakkoord.platform.sheet.Report;
import nl.wijkakkoord.platform.sheet.Sheet;
import org.jspecify.annotations.Nullable;

/** The overview of money for people: its sums, and the entries that they are made of, in Dutch words and with names. */
record MoneyReport(
        Overview overview, List<Entry> entries, Schemes schemes, Taakvelden taakvelden, Titles titles, Names names) {
    private static final String TITLE = "Financieel overzicht";

    private record Line(
            String division,
            @Nullable String name,
            @Nullable OrganisationId owner,
            Sums sums) {}

    /** To read on a page. */
    Report page(Instant asOf) {
        return report(asOf, sums());
    }

    /** To calculate with: whoever adds up the rows gets the sums. */
    Report workbook(Instant asOf) {
        return report(asOf, sums(), rows());
    }

    Report table(Instant asOf) {
        return report(asOf, rows());
    }

    private Report report(Instant asOf, Sheet<?>... sheets) {
        return new Report(TITLE, names.wijkaanpak(), asOf, List.of(), List.of(sheets));
    }

    private Sheet<Line> sums() {
        return new Sheet<>(
                "Overzicht",
                1,
                Line::division,
                List.of(
                        Column.text("verdeling", Line::division),
                        Column.text("naam", Line::name),
                        Column.number("nummer", Line::owner),
                        Column.amount("nodig", line -> line.sums().neededCents()),
                        Column.amount("beschikbaar", line -> line.sums().availableCents()),
                        Column.amount("waarvan toegezegd", line -> line.sums().committedCents()),
                        Column.amount("gereserveerd", line -> line.sums().reservedCents()),
                        Column.amount(
                                "verwacht of aangevraagd", line -> line.sums().expectedCents()),
                        Column.amount("tekort", line -> line.sums().gapCents()),
                        Column.amount("leningen", line -> line.sums().loanCents()),
                        Column.amount("te veel toegezegd", line -> line.sums().surplusCents()),
                        Column.amount(
                                "toegezegd en weggevallen", line -> line.sums().shortCents()),
                        Column.amount("buiten dekking", line -> line.sums().outOfCoverCents()),
                        Column.amount("uitgegeven", line -> line.sums().realisedCents())),
                Stream.of(
                                Stream.of(new Line("Totaal", null, null, overview.total())),
                                lines("Per opgave", overview.perOpgave(), this::opgave, "voor geen bepaalde opgave"),
                                lines("Per taakveld", overview.perDomain(), this::taakveld, "zonder taakveld"),
                                owners(),
                                lines("Per regeling", overview.perScheme(), this::scheme, "zonder regeling"),
                                lines("Per soort geld", overview.perCover(), key -> cover(key), "wat nodig is"),
                                lines("Per fase", overview.perPhase(), MoneyReport::phase, "zonder fase"),
                                lines("Per jaar", overview.perYear(), Function.identity(), "zonder jaar"))
                        .flatMap(Function.identity()));
    }

    /** @param none what is said of those that have no key */
    private static Stream<Line> lines(
            String division, List<Group> groups, Function<@Nullable String, @Nullable String> name, String none) {
        return groups.stream()
                .map(group -> new Line(
                        division, Objects.requireNonNullElse(name.apply(group.key()), none), null, group.sums()));
    }

    private Stream<Line> owners() {
        return overview.perOwner().stream()
                .map(group -> new Line(
                        "Per eigenaar",
                        Objects.requireNonNullElse(owner(group.owner()), "zonder eigenaar"),
                        group.owner(),
                        group.sums()));
    }

    private Sheet<Entry> rows() {
        return Sheet.of(
                "Regels",
                List.of(
                        Column.text("soort", entry -> kind(entry.kind())),
                        Column.text("opgave", entry -> titles.of(entry.opgave())),
                        Column.text("maatregel", entry -> titles.of(entry.measure())),
                        Column.text("fase", entry -> phase(entry.phase())),
                        Column.count("jaar", entry -> (long) entry.year()),
                        Column.text("taakveld", entry -> taakveld(entry.source().taakveld())),
                        Column.text("eigenaar", entry -> owner(entry.source().owner())),
                        Column.number(
                                "nummer van eigenaar", entry -> entry.source().owner()),
                        Column.text("regeling", entry -> scheme(entry.source().scheme())),
                        Column.text("budgetregel", entry -> entry.source().title()),
                        Column.amount("bedrag", Entry::cents)),
                entries.stream());
    }

    private @Nullable String opgave(@Nullable String key) {
        return key == null ? null : titles.of(UUID.fromString(key));
    }

    private @Nullable String owner(@Nullable OrganisationId owner) {
        return owner == null ? null : names.of(owner);
    }

    private static @Nullable String cover(@Nullable String key) {
        return Stream.of(CoverKind.values())
                .filter(kind -> kind.text().equals(key))
                .map(MoneyReport::cover)
                .findAny()
                .orElse(null);
    }

    private static String cover(CoverKind kind) {
        return switch (kind) {
            case OWN_MEANS -> "eigen middelen";
            case GRANT -> "subsidie";
            case FUND -> "fonds";
            case CONTRIBUTION -> "bijdrage";
            case LOAN -> "lening";
        };
    }

    private static String kind(Entry.Kind kind) {
        return switch (kind) {
            case NEEDED -> "nodig";
            case EXPECTED -> "verwacht of aangevraagd";
            case FREE -> "vrij";
            case RESERVED -> "gereserveerd";
            case COMMITTED -> "toegezegd";
            case SHORT -> "tekort op toezegging";
            case DEPARTED -> "buiten dekking: eigenaar vertrokken";
            case REJECTED -> "buiten dekking: opgave verworpen";
            case WITHDRAWN -> "buiten dekking: maatregel ingetrokken";
            case DOUBLED -> "buiten dekking: zelfde geld als aanbod";
            case LACKING -> "ontbreekt";
            case SURPLUS -> "te veel toegezegd";
            case REALISED -> "uitgegeven";
        };
    }

    /** With its title: a spreadsheet takes 7.4 alone for the seventh of April. */
    private @Nullable String taakveld(@Nullable String code) {
        return code == null ? null : taakvelden.titled(code);
    }

    private @Nullable String scheme(@Nullable String name) {
        return name == null ? null : schemes.find(name).map(Scheme::title).orElse(name);
    }

    /** A name in kebab-case. */
    private static @Nullable String phase(@Nullable String name) {
        return name == null ? null : name.replace('-', ' ');
    }
}
