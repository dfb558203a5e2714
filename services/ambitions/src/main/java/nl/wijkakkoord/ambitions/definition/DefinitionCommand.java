// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions.definition;

import java.util.UUID;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.ambitions.DefinitionText;
import nl.wijkakkoord.contracts.subjects.SubjectRef;
import nl.wijkakkoord.participation.party.Act;
import nl.wijkakkoord.participation.party.Acts;
import nl.wijkakkoord.participation.subject.ConcludingCommand;
import nl.wijkakkoord.participation.subject.Conclusion;
import nl.wijkakkoord.platform.decision.Command;
import org.jspecify.annotations.Nullable;

sealed interface DefinitionCommand extends Command {

    UUID definition();

    @Override
    default UUID target() {
        return definition();
    }

    /** The first version, beside whatever others propose that the term means. */
    @Acts(Act.PREPARES)
    record DraftDefinition(UUID definition, UUID wijkaanpak, String term, DefinitionText text, By by)
            implements DefinitionCommand {}

    /** Replaces the draft. */
    @Acts(Act.PREPARES)
    record RedraftDefinition(UUID definition, DefinitionText text, By by) implements DefinitionCommand {}

    @Acts(Act.PREPARES)
    record DraftNextVersion(UUID definition, DefinitionText text, By by) implements DefinitionCommand {}

    /** Freezes the draft and puts it before the parties. */
    @Acts(Act.PREPARES)
    record SubmitDefinition(UUID definition, By by) implements DefinitionCommand {}

    /** Takes the version that is before the parties back. */
    @Acts(Act.PREPARES)
    record WithdrawDefinition(UUID definition, String reason, By by) implements DefinitionCommand {}

    /** Nobody goes on with the draft. */
    @Acts(Act.PREPARES)
    record WithdrawDefinitionDraft(UUID definition, String reason, By by) implements DefinitionCommand {}

    /** Tells residents what the version in force says. */
    @Acts(Act.PREPARES)
    record PublishPlainLanguage(UUID definition, String text, By by) implements DefinitionCommand {}

    /**
     * The parties decided, in a round.
     *
     * @param chosen the rival that they agreed to, null when they agreed to this one or to none
     */
    @Acts(Act.FOLLOWS)
    record ConcludeDefinition(
            Conclusion conclusion, @Nullable SubjectRef chosen) implements DefinitionCommand, ConcludingCommand {
        @Override
        public UUID definition() {
            return conclusion.subject().id();
        }
    }

    /** The parties agreed to a rival of a definition that is in force. */
    @Acts(Act.FOLLOWS)
    record ReplaceDefinition(UUID definition, SubjectRef replacement, UUID round, By by) implements DefinitionCommand {}
}
