// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.process.tag;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import nl.wijkakkoord.contracts.Json;
import nl.wijkakkoord.contracts.stakeholders.KnooppuntRef;
import nl.wijkakkoord.contracts.stakeholders.ObjectRef;
import nl.wijkakkoord.platform.access.ChosenAudience;
import nl.wijkakkoord.platform.request.OneLine;
import org.jspecify.annotations.Nullable;

/** What is asked over HTTP. */
interface TagRequest {

    /** @param audience obligatory when the knooppunt is sensitive; without it, that of the object */
    record NewTag(
            @NotNull @Valid TaggedObject object,
            @NotNull @Valid GuideKnooppunt knooppunt,
            @Nullable ChosenAudience audience) {

        /** @param type {@code round}, or a type of subject */
        record TaggedObject(
                @NotNull TaggedType type, @NotNull UUID id) {
            ObjectRef ref() {
                return new ObjectRef(type.type(), id);
            }
        }

        /** What rounds are held on, and rounds. In events it is text. */
        enum TaggedType {
            ROUND,
            DIRECTION,
            OVERVIEW_OF_INTERESTS,
            DECISION_PROCEDURE,
            AMBITION,
            CRITERIA_CHANGE,
            DEFINITION,
            CHOICE_OF_OPGAVEN,
            TASK_ASSIGNMENT,
            ENDING,
            CONTACT_RECOVERY,
            REOPENING;

            String type() {
                return Json.nameOf(this);
            }
        }

        /** @param version of the guide */
        record GuideKnooppunt(
                @NotBlank @OneLine @Size(max = 200) String knooppunt,
                @NotNull @Positive Integer version) {
            KnooppuntRef ref() {
                return new KnooppuntRef(knooppunt, version);
            }
        }
    }

    /**
     * Which objects to list; null asks for all.
     *
     * @param type of the object
     * @param guide version of the guide
     */
    record TagFilter(
            UUID wijkaanpak,
            @Nullable String type,
            @Nullable UUID object,
            @Nullable String knooppunt,
            @Nullable Integer guide,
            @Nullable String spoor,
            @Nullable Integer phase,
            @Nullable String sensitivity) {}
}
