// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.process.tag;

import java.time.Instant;
import java.util.UUID;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.stakeholders.TagEvent;
import nl.wijkakkoord.contracts.stakeholders.TagEvent.ObjectTagged;
import nl.wijkakkoord.contracts.stakeholders.TagEvent.ObjectUntagged;
import nl.wijkakkoord.contracts.subjects.SubjectType;
import nl.wijkakkoord.platform.decision.Check;
import nl.wijkakkoord.platform.decision.Decision;
import nl.wijkakkoord.platform.decision.Fold;
import nl.wijkakkoord.platform.decision.Visible;
import nl.wijkakkoord.platform.language.Mention;
import nl.wijkakkoord.stakeholders.parties.authority.ActorRoles;
import nl.wijkakkoord.stakeholders.process.tag.TagCommand.TagObject;
import nl.wijkakkoord.stakeholders.process.tag.TagCommand.UntagObject;
import org.jspecify.annotations.Nullable;

/**
 * That an object serves a knooppunt, as an organisation says.
 *
 * @param tagged the last time
 * @param stands whether that was not taken back
 */
record Tag(@Nullable ObjectTagged tagged, boolean stands) implements Visible {
    static final Tag NONE = new Tag(null, false);
    static final Fold<Tag, TagEvent> FOLD = new Fold<>(NONE, TagEvent.class, Tag::evolve);

    @Override
    public UUID wijkaanpak() {
        return tagged.wijkaanpak();
    }

    @Override
    public Audience audience() {
        return tagged.audience();
    }

    Tag evolve(TagEvent event) {
        return switch (event) {
            case ObjectTagged e -> new Tag(e, true);
            case ObjectUntagged _ -> new Tag(tagged, false);
        };
    }

    /**
     * What serves a sensitive knooppunt is for whom somebody chose (row 0-01), and never for more than its object.
     *
     * @param object null when this service has not heard of it in this wijkaanpak
     * @param sensitive whether the knooppunt is; null when the guide has none by that name in that version
     */
    Decision tag(
            TagObject command,
            ActorRoles authority,
            @Nullable KnownObject object,
            @Nullable Boolean sensitive,
            Instant now) {
        var named = command.object();
        var knooppunt = command.knooppunt();
        return authority
                .checkMayNote()
                .and(() -> Check.refuseWhen(
                        object == null || !object.readers().admits(authority.organisation()),
                        TagRefusal.OBJECT_NOT_HEARD_OF,
                        Mention.term(SubjectType.class, named.type()),
                        named.id()))
                .and(() -> Check.refuseWhen(
                        sensitive == null,
                        TagRefusal.KNOOPPUNT_NOT_IN_GUIDE,
                        knooppunt.knooppunt(),
                        knooppunt.version()))
                .and(() -> Check.refuseWhen(
                        sensitive && command.chosen() == null, TagRefusal.AUDIENCE_NOT_CHOSEN, knooppunt.knooppunt()))
                .and(() -> Check.refuseWhen(
                        command.chosen() != null && !object.readers().covers(command.chosen()),
                        TagRefusal.AUDIENCE_WIDER_THAN_OBJECT))
                .and(() -> Check.refuseWhen(stands, TagRefusal.ALREADY_TAGGED))
                .thenRecord(() -> new ObjectTagged(
                        command.tag(),
                        command.wijkaanpak(),
                        named,
                        knooppunt,
                        command.chosen() == null ? object.readers() : command.chosen(),
                        command.by(),
                        now));
    }

    Decision untag(UntagObject command, ActorRoles authority, Instant now) {
        return checkMayUntag(authority)
                .thenRecord(() -> new ObjectUntagged(tagged.tag(), wijkaanpak(), audience(), command.by(), now));
    }

    Check checkMayUntag(ActorRoles authority) {
        var own = authority.endsFor(tagged.by().organisation());
        return authority
                .checkMayNote()
                .and(() -> Check.refuseWhen(!own, TagRefusal.NOT_YOUR_TAG))
                .and(() -> Check.refuseWhen(!stands, TagRefusal.NOT_TAGGED));
    }
}
