// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.process.tag;

import static nl.wijkakkoord.stakeholders.Neighbourhood.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.stakeholders.KnooppuntRef;
import nl.wijkakkoord.contracts.stakeholders.MemberRole;
import nl.wijkakkoord.contracts.stakeholders.ObjectRef;
import nl.wijkakkoord.contracts.stakeholders.TagEvent.ObjectTagged;
import nl.wijkakkoord.contracts.subjects.SubjectType;
import nl.wijkakkoord.participation.party.Capacity;
import nl.wijkakkoord.platform.decision.Decision;
import nl.wijkakkoord.platform.decision.Decision.Accepted;
import nl.wijkakkoord.platform.language.Mention;
import nl.wijkakkoord.platform.testing.Decided;
import nl.wijkakkoord.stakeholders.Neighbourhood;
import nl.wijkakkoord.stakeholders.parties.authority.ActorRoles;
import nl.wijkakkoord.stakeholders.process.tag.TagCommand.TagObject;
import nl.wijkakkoord.stakeholders.process.tag.TagCommand.UntagObject;
import org.junit.jupiter.api.Test;

class TagTest {
    private static final ObjectRef ROUND = new ObjectRef("round", UUID.randomUUID());
    private static final KnooppuntRef KNOOPPUNT = new KnooppuntRef("gezamenlijke-ambitie", 1);
    private static final Audience ALL = Audience.ofWijkaanpak();
    private static final Audience BOTH = Audience.of(ASSOCIATION, MUNICIPALITY);
    private static final KnownObject FOR_ALL = new KnownObject("Richting", ALL);
    private static final KnownObject FOR_BOTH = new KnownObject("Richting", BOTH);
    private static final Tag STANDING =
            Tag.NONE.evolve(tagged(Tag.NONE.tag(command(null), LEADING, FOR_ALL, false, NOW)));
    private static final UntagObject UNTAG = new UntagObject(command(null).tag(), CONTACT);

    @Test
    void what_serves_a_sensitive_knooppunt_is_for_whom_was_chosen() {
        // When
        var decision = Tag.NONE.tag(command(BOTH), LEADING, FOR_ALL, true, NOW);

        // Then
        assertThat(decision)
                .isEqualTo(Decision.accepted(
                        new ObjectTagged(command(BOTH).tag(), WIJKAANPAK, ROUND, KNOOPPUNT, BOTH, CONTACT, NOW)));
    }

    @Test
    void a_sensitive_knooppunt_is_refused_when_nobody_chose_for_whom_it_is() {
        // When
        var decision = Tag.NONE.tag(command(null), LEADING, FOR_ALL, true, NOW);

        // Then
        assertThat(decision).isEqualTo(Decision.refused(TagRefusal.AUDIENCE_NOT_CHOSEN, KNOOPPUNT.knooppunt()));
    }

    @Test
    void without_a_choice_a_tag_is_for_whom_the_object_is() {
        // When
        var decision = Tag.NONE.tag(command(null), LEADING, FOR_BOTH, false, NOW);

        // Then
        assertThat(tagged(decision).audience()).isEqualTo(BOTH);
    }

    @Test
    void a_tag_is_never_for_more_readers_than_the_object() {
        // When
        var decision = Tag.NONE.tag(command(ALL), LEADING, FOR_BOTH, true, NOW);

        // Then
        assertThat(decision).isEqualTo(Decision.refused(TagRefusal.AUDIENCE_WIDER_THAN_OBJECT));
    }

    @Test
    void what_is_not_for_who_tags_is_as_unknown_as_what_is_not_there() {
        // Given
        var stranger =
                new ActorRoles(STRANGER, Capacity.PARTY, Neighbourhood.BY_MUNICIPALITY, Set.of(MemberRole.CONTACT));

        // When
        var hidden = Tag.NONE.tag(command(BOTH), stranger, FOR_BOTH, true, NOW);

        // Then
        assertThat(hidden).isEqualTo(Tag.NONE.tag(command(BOTH), stranger, null, true, NOW));
        assertThat(hidden)
                .isEqualTo(Decision.refused(
                        TagRefusal.OBJECT_NOT_HEARD_OF, Mention.term(SubjectType.class, ROUND.type()), ROUND.id()));
    }

    @Test
    void a_knooppunt_that_the_guide_does_not_have_is_refused() {
        // When
        var decision = Tag.NONE.tag(command(null), LEADING, FOR_ALL, null, NOW);

        // Then
        assertThat(decision).isEqualTo(Decision.refused(TagRefusal.KNOOPPUNT_NOT_IN_GUIDE, "gezamenlijke-ambitie", 1));
    }

    @Test
    void what_stands_is_taken_back_and_not_said_again() {
        // When
        var again = STANDING.tag(command(null), LEADING, FOR_ALL, false, NOW);
        var untagged = STANDING.untag(UNTAG, LEADING, NOW);

        // Then
        assertThat(again).isEqualTo(Decision.refused(TagRefusal.ALREADY_TAGGED));
        assertThat(untagged).isInstanceOf(Accepted.class);
    }

    @Test
    void what_was_taken_back_is_said_again_and_not_taken_back() {
        // Given
        var withdrawn = new Tag(STANDING.tagged(), false);

        // When
        var again = withdrawn.tag(command(null), LEADING, FOR_ALL, false, NOW);
        var untagged = withdrawn.untag(UNTAG, LEADING, NOW);

        // Then
        assertThat(again).isInstanceOf(Accepted.class);
        assertThat(untagged).isEqualTo(Decision.refused(TagRefusal.NOT_TAGGED));
    }

    @Test
    void another_party_does_not_take_it_back() {
        // When
        var decision =
                STANDING.untag(new UntagObject(command(null).tag(), CONTACT_OF_ASSOCIATION), CONTACT_ELSEWHERE, NOW);

        // Then
        assertThat(decision).isEqualTo(Decision.refused(TagRefusal.NOT_YOUR_TAG));
    }

    private static TagObject command(Audience chosen) {
        return new TagObject(WIJKAANPAK, ROUND, KNOOPPUNT, chosen, CONTACT);
    }

    private static ObjectTagged tagged(Decision decision) {
        return (ObjectTagged) Decided.event(decision);
    }
}
