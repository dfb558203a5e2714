// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.parties.area;

import static nl.wijkakkoord.stakeholders.parties.area.AreaRefusal.*;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.stakeholders.AreaEvent;
import nl.wijkakkoord.contracts.stakeholders.AreaEvent.AreaDrawn;
import nl.wijkakkoord.contracts.stakeholders.Border;
import nl.wijkakkoord.contracts.stakeholders.Homes;
import nl.wijkakkoord.contracts.stakeholders.Task;
import nl.wijkakkoord.contracts.stakeholders.Tenure;
import nl.wijkakkoord.platform.decision.Check;
import nl.wijkakkoord.platform.decision.Decision;
import nl.wijkakkoord.platform.decision.Fold;
import nl.wijkakkoord.platform.decision.Visible;
import nl.wijkakkoord.stakeholders.parties.area.AreaCommand.DrawArea;
import nl.wijkakkoord.stakeholders.parties.authority.ActorRoles;
import org.jspecify.annotations.Nullable;

/**
 * The area of a wijkaanpak, as its events tell it.
 *
 * @param drawn the last version; earlier ones are read as of their time
 */
record DrawnArea(@Nullable AreaDrawn drawn) implements Visible {
    /** Municipality, object type and a number of ten digits. */
    private static final Pattern PAND = Pattern.compile("(?!0000)\\d{4}10(?!0{10})\\d{10}");

    static final DrawnArea NONE = new DrawnArea(null);
    static final Fold<DrawnArea, AreaEvent> FOLD = new Fold<>(NONE, AreaEvent.class, DrawnArea::evolve);

    @Override
    public UUID wijkaanpak() {
        return drawn.wijkaanpak();
    }

    DrawnArea evolve(AreaEvent event) {
        return switch (event) {
            case AreaDrawn e -> new DrawnArea(e);
        };
    }

    /**
     * @param municipalities CBS codes of those that the wijkaanpak may be in
     * @param known the codes that CBS gave out
     * @param today the Dutch calendar day
     */
    Decision draw(
            DrawArea command,
            ActorRoles authority,
            Set<String> municipalities,
            AreaCodes known,
            LocalDate today,
            Instant now) {
        return checkMayDraw(authority)
                .and(() -> checkWithin(command.border(), municipalities, known, today))
                .and(() -> checkCounted(command.homes()))
                .and(() -> Check.refuseWhen(isAlready(command), AREA_UNCHANGED))
                .thenRecord(() -> new AreaDrawn(
                        command.area(),
                        command.wijkaanpak(),
                        drawn == null ? 1 : drawn.version() + 1,
                        command.border(),
                        command.homes(),
                        command.source(),
                        command.referenceDate(),
                        Audience.ofWijkaanpak(),
                        command.by(),
                        now));
    }

    /** Ours: who started the wijkaanpak says how far it goes. */
    static Check checkMayDraw(ActorRoles authority) {
        return authority.checkLeading(Task.AREA);
    }

    /** Row 0-19: by codes of buurten with their year, or by a set of buildings. */
    private static Check checkWithin(Border border, Set<String> municipalities, AreaCodes known, LocalDate today) {
        var buurten = !border.buurten().isEmpty();
        var buildings = border.buildings();
        if (buurten == !buildings.isEmpty() || buurten != (border.year() != null)) {
            return Check.refuse(BORDER_OF_TWO_KINDS);
        }
        return buurten
                ? AreaRules.check(border.year(), border.buurten(), municipalities, known, today.getYear())
                : checkBuildings(buildings);
    }

    private static Check checkBuildings(List<String> buildings) {
        return Check.all(buildings.stream()
                        .map(id -> Check.refuseWhen(!PAND.matcher(id).matches(), BUILDING_NOT_A_PAND, id)))
                .and(() -> Check.refuseWhen(new HashSet<>(buildings).size() < buildings.size(), BUILDING_REPEATED));
    }

    /** Row 0-19: the homes are what shares are taken of, so each is counted in one segment. */
    private static Check checkCounted(List<Homes> homes) {
        record Segment(Tenure tenure, @Nullable OrganisationId owner, String dwellingType) {}
        var segments = new HashSet<Segment>();
        for (var each : homes) {
            if ((each.tenure() == Tenure.HOUSING_ASSOCIATION) != (each.owner() != null)) {
                return Check.refuse(OWNER_NOT_OF_TENURE, each.tenure());
            }
            if (!segments.add(new Segment(each.tenure(), each.owner(), each.dwellingType()))) {
                return Check.refuse(SEGMENT_REPEATED, each.tenure(), each.dwellingType());
            }
        }
        return Check.passed();
    }

    private boolean isAlready(DrawArea command) {
        return drawn != null
                && drawn.border().equals(command.border())
                && drawn.homes().equals(command.homes())
                && drawn.source().equals(command.source())
                && drawn.referenceDate().equals(command.referenceDate());
    }
}
