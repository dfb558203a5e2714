// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.web;

import java.util.Optional;
import nl.wijkakkoord.platform.deciding.Decision.Refused;
import org.springframework.context.i18n.LocaleContextHolder;

/** Tells a reader what can be done and why not, by the checks that the commands themselves decide by. */
public final class AllowedActions {
    private final Words words;

    AllowedActions(Words words) {
        this.words = words;
    }

    /**
     * @param action in kebab-case, such as {@code take-position}
     * @param whyNot what the command's own check answers; empty when nothing stands in the way
     */
    public AllowedAction of(String action, Optional<Refused> whyNot) {
        return whyNot.map(refused -> refused(action, refused))
                .orElseGet(() -> new AllowedAction(action, true, null, null));
    }

    private AllowedAction refused(String action, Refused refused) {
        var code = refused.refusal().code();
        var reason = words.find(LocaleContextHolder.getLocale(), code + ".detail", refused.arguments());
        return new AllowedAction(action, false, code, reason);
    }
}
