// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.process.guide;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.Event;
import nl.wijkakkoord.contracts.stakeholders.GuideEvent;
import nl.wijkakkoord.contracts.stakeholders.GuideEvent.GuidePublished;
import nl.wijkakkoord.contracts.stakeholders.GuideEvent.KnooppuntPublished;
import nl.wijkakkoord.contracts.stakeholders.Knooppunt;
import nl.wijkakkoord.platform.decision.Decision;
import nl.wijkakkoord.platform.decision.Fold;
import nl.wijkakkoord.stakeholders.process.guide.GuideCommand.PublishGuide;
import org.jspecify.annotations.Nullable;

/**
 * A version of the guide, as its events tell it.
 *
 * @param published null as long as its knooppunten are not complete
 */
record GuideVersion(List<Knooppunt> knooppunten, @Nullable GuidePublished published) {
    static final GuideVersion NONE = new GuideVersion(List.of(), null);
    static final Fold<GuideVersion, GuideEvent> FOLD = new Fold<>(NONE, GuideEvent.class, GuideVersion::evolve);

    GuideVersion evolve(GuideEvent event) {
        return switch (event) {
            case KnooppuntPublished e ->
                new GuideVersion(
                        Stream.concat(knooppunten.stream(), Stream.of(e.knooppunt()))
                                .toList(),
                        published);
            case GuidePublished e -> new GuideVersion(knooppunten, e);
        };
    }

    /** Nothing happens when it is there already, as it is at every start but the first. */
    Decision publish(PublishGuide command, Instant now) {
        var file = command.file();
        if (published != null) {
            return file.equals(asFile()) ? Decision.accepted() : refused(file);
        }
        var all = Audience.ofPublic();
        var events = new ArrayList<Event>();
        file.knooppunten()
                .forEach(each ->
                        events.add(new KnooppuntPublished(file.id(), file.version(), each, all, command.by(), now)));
        events.add(new GuidePublished(
                file.id(),
                file.version(),
                file.source(),
                file.phases(),
                file.sporen(),
                file.sensitivities(),
                all,
                command.by(),
                now));
        return Decision.accepted(events);
    }

    private static Decision refused(GuideFile file) {
        return Decision.refused(GuideRefusal.GUIDE_VERSION_DIFFERS, file.version());
    }

    private GuideFile asFile() {
        return new GuideFile(
                published.version(),
                published.source(),
                published.phases(),
                published.sporen(),
                published.sensitivities(),
                knooppunten);
    }
}
