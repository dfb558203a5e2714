// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.search;

import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import nl.wijkakkoord.platform.decision.Fold;
import nl.wijkakkoord.platform.decision.Visible;
import nl.wijkakkoord.platform.request.Actor;
import org.jspecify.annotations.Nullable;

/**
 * A concept whose words are searched.
 *
 * @param type what an answer calls it, in kebab-case
 * @param path absolute path at which one is read, with {@code {id}} or {@code {wijkaanpak}} where these come
 * @param words of one, as this reader may read them; for null everything that it says to anybody, which is what it is
 *     looked for by. What changes a state changes its words; words beside the events change with an event of the same
 *     aggregate
 */
public record Searched<S extends Visible>(
        String type, String path, Fold<S, ?> fold, BiFunction<S, @Nullable Actor, Said> words) {

    /** One whose words are for all who see it. */
    public static <S extends Visible> Searched<S> of(
            String type, String path, Fold<S, ?> fold, Function<S, Said> words) {
        return new Searched<>(type, path, fold, (state, _) -> words.apply(state));
    }

    String link(UUID id, UUID wijkaanpak) {
        return path.replace("{id}", id.toString()).replace("{wijkaanpak}", wijkaanpak.toString());
    }
}
