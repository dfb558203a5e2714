// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.budget.overview;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.opgaven.money.Entry;
import nl.wijkakkoord.opgaven.money.Group;
import nl.wijkakkoord.opgaven.money.Overview;
import nl.wijkakkoord.opgaven.money.Sums;
import nl.wijkakkoord.opgaven.scheme.CurrentSchemes;
import nl.wijkakkoord.opgaven.scheme.Scheme;
import nl.wijkakkoord.participation.name.Names;
import nl.wijkakkoord.platform.sheet.Column;
import nl.wijkakkoord.platform.sheet.Report;
import nl.wijkakkoord.platform.sheet.Sheet;
import org.jspecify.annotations.Nullable;

/** The overview of money for people: its sums, and the entries that they are made of, in Dutch words and with names. */
record MoneyReport(Overview overview, List<Entry> entries, Titles titles, Names names) {
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
                        Column.amount("tekort", line -> line.sums().gapCents())),
                Stream.of(
                                Stream.of(new Line("Totaal", null, null, overview.total())),
                                lines("Per opgave", overview.perOpgave(), this::opgave, "voor geen bepaalde opgave"),
                                lines("Per taakveld", overview.perDomain(), MoneyReport::taakveld, "zonder taakveld"),
                                owners(),
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
        return overview.perOwner().stream().map(group -> {
            var owner = group.key() == null ? null : new OrganisationId(group.key());
            return new Line("Per eigenaar", owner == null ? "zonder eigenaar" : names.of(owner), owner, group.sums());
        });
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
                        Column.text("taakveld", entry -> taakveld(entry.taakveld())),
                        Column.text("eigenaar", entry -> owner(entry.owner())),
                        Column.number("nummer van eigenaar", Entry::owner),
                        Column.text("regeling", entry -> scheme(entry.scheme())),
                        Column.text("budgetregel", entry -> titles.of(entry.line())),
                        Column.amount("bedrag", Entry::cents)),
                entries.stream());
    }

    private @Nullable String opgave(@Nullable String key) {
        return key == null ? null : titles.of(UUID.fromString(key));
    }

    private @Nullable String owner(@Nullable OrganisationId owner) {
        return owner == null ? null : names.of(owner);
    }

    private static String kind(Entry.Kind kind) {
        return switch (kind) {
            case NEEDED -> "nodig";
            case EXPECTED -> "verwacht of aangevraagd";
            case FREE -> "vrij";
            case RESERVED -> "gereserveerd";
            case COMMITTED -> "toegezegd";
        };
    }

    /** With its title: a spreadsheet takes 7.4 alone for the seventh of April. */
    private static @Nullable String taakveld(@Nullable String code) {
        return code == null ? null : CurrentSchemes.TAAKVELDEN.titled(code);
    }

    private static @Nullable String scheme(@Nullable String name) {
        return name == null
                ? null
                : CurrentSchemes.SCHEMES.find(name).map(Scheme::title).orElse(name);
    }

    /** A name in kebab-case. */
    private static @Nullable String phase(@Nullable String name) {
        return name == null ? null : name.replace('-', ' ');
    }
}
