// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.tag;

import static nl.wijkakkoord.stakeholders.tag.TagRefusal.*;

import java.time.Instant;
import java.util.Optional;
import nl.wijkakkoord.contracts.stakeholders.TagEvent;
import nl.wijkakkoord.contracts.stakeholders.TagEvent.ObjectTagged;
import nl.wijkakkoord.contracts.stakeholders.TagEvent.ObjectUntagged;
import nl.wijkakkoord.platform.deciding.Decision;
import nl.wijkakkoord.stakeholders.standing.Standing;
import nl.wijkakkoord.stakeholders.tag.TagCommand.TagObject;
import nl.wijkakkoord.stakeholders.tag.TagCommand.UntagObject;
import org.jspecify.annotations.Nullable;

/**
 * That an object serves a knooppunt, as an organisation says.
 *
 * @param tagged the last time
 * @param stands whether that was not taken back
 */
record Tag(@Nullable ObjectTagged tagged, boolean stands) {
    static final Tag NONE = new Tag(null, false);

    Tag evolve(TagEvent event) {
        return switch (event) {
            case ObjectTagged e -> new Tag(e, true);
            case ObjectUntagged _ -> new Tag(tagged, false);
        };
    }

    /**
     * @param object null when this service has not heard of it in this wijkaanpak
     * @param sensitive whether the knooppunt is; null when the guide has none by that name in that version
     */
    Decision tag(
            TagObject command,
            Standing standing,
            @Nullable KnownObject object,
            @Nullable Boolean sensitive,
            Instant now) {
        var named = command.object();
        var knooppunt = command.knooppunt();
        return standing.refusalUnlessMember()
                .or(() -> Decision.refusedWhen(
                        object == null || !object.readers().admits(standing.organisation()),
                        OBJECT_NOT_HEARD_OF,
                        named.type(),
                        named.id()))
                .or(() -> Decision.refusedWhen(
                        sensitive == null, KNOOPPUNT_NOT_IN_GUIDE, knooppunt.knooppunt(), knooppunt.version()))
                .or(() -> Decision.refusedWhen(
                        sensitive && command.chosen() == null, AUDIENCE_NOT_CHOSEN, knooppunt.knooppunt()))
                .or(() -> Decision.refusedWhen(
                        command.chosen() != null && !object.readers().covers(command.chosen()),
                        AUDIENCE_WIDER_THAN_OBJECT))
                .or(() -> Decision.refusedWhen(stands, ALREADY_TAGGED))
                .orElseGet(() -> Decision.accepted(new ObjectTagged(
                        command.tag(),
                        command.wijkaanpak(),
                        named,
                        knooppunt,
                        command.chosen() == null ? object.readers() : command.chosen(),
                        command.by(),
                        now)));
    }

    Decision untag(UntagObject command, Standing standing, Instant now) {
        return mayUntag(standing)
                .orElseGet(() -> Decision.accepted(
                        new ObjectUntagged(tagged.tag(), tagged.wijkaanpak(), tagged.audience(), command.by(), now)));
    }

    Optional<Decision> mayUntag(Standing standing) {
        var own = tagged.by().organisation().equals(standing.organisation());
        return standing.refusalUnlessMember()
                .or(() -> Decision.refusedWhen(
                        !own && standing.refusalUnlessLeading().isPresent(), NOT_YOUR_TAG))
                .or(() -> Decision.refusedWhen(!stands, NOT_TAGGED));
    }
}
