// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.scheme;

import static nl.wijkakkoord.platform.decision.Check.refuseWhen;

import java.time.Instant;
import java.util.function.Supplier;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.opgaven.SchemeEvent;
import nl.wijkakkoord.contracts.opgaven.SchemeEvent.SchemeListPublished;
import nl.wijkakkoord.contracts.opgaven.SchemeEvent.TaakveldListPublished;
import nl.wijkakkoord.opgaven.scheme.ListCommand.PublishSchemes;
import nl.wijkakkoord.opgaven.scheme.ListCommand.PublishTaakvelden;
import nl.wijkakkoord.platform.decision.Decision;
import nl.wijkakkoord.platform.decision.Fold;
import org.jspecify.annotations.Nullable;

/**
 * One version of a list that money is chosen from.
 *
 * @param published null as long as it was not
 */
record ListVersion(@Nullable SchemeEvent published) {
    static final ListVersion NONE = new ListVersion(null);
    static final Fold<ListVersion, SchemeEvent> FOLD = new Fold<>(NONE, SchemeEvent.class, ListVersion::evolve);

    ListVersion evolve(SchemeEvent event) {
        return new ListVersion(event);
    }

    /** @param latest version that there is, 0 when there is none */
    Decision publish(PublishSchemes command, int latest, Instant now) {
        var schemes = command.schemes();
        var same = published instanceof SchemeListPublished e
                && e.schemes().equals(schemes.schemes())
                && e.rules().equals(schemes.rules());
        return publish(
                command,
                latest,
                same,
                () -> new SchemeListPublished(
                        command.target(),
                        schemes.version(),
                        schemes.schemes(),
                        schemes.rules(),
                        Audience.ofPublic(),
                        command.by(),
                        now));
    }

    Decision publish(PublishTaakvelden command, int latest, Instant now) {
        var list = command.taakvelden();
        var same = published instanceof TaakveldListPublished e
                && e.source().equals(list.source())
                && e.taakvelden().equals(list.taakvelden());
        return publish(
                command,
                latest,
                same,
                () -> new TaakveldListPublished(
                        command.target(),
                        list.version(),
                        list.source(),
                        list.taakvelden(),
                        Audience.ofPublic(),
                        command.by(),
                        now));
    }

    /**
     * Nothing happens when it is there already, as it is at every start but the first. A number that is passed over would
     * stay empty for ever, and after the highest number nothing could be published any more (ADR 0028).
     */
    private Decision publish(ListCommand command, int latest, boolean same, Supplier<SchemeEvent> event) {
        var allowed = refuseWhen(!command.operator(), SchemeRefusal.LIST_OF_OPERATOR);
        return published == null
                ? allowed.and(() ->
                                refuseWhen(command.version() != latest + 1, SchemeRefusal.LIST_NOT_NEXT, latest + 1))
                        .thenRecord(event)
                : allowed.and(() -> refuseWhen(!same, SchemeRefusal.LIST_VERSION_DIFFERS, command.version()))
                        .then(Decision::unchanged);
    }
}
