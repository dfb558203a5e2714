// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.web;

import java.util.Optional;
import nl.wijkakkoord.platform.deciding.Decision;
import nl.wijkakkoord.platform.deciding.Decision.Refused;
import org.springframework.context.i18n.LocaleContextHolder;

/** Tells a reader what it may do and why not, by the very checks that the commands use. */
public final class AllowedActions {
    private final Words words;

    AllowedActions(Words words) {
        this.words = words;
    }

    /** @param refusal what the check answers: empty when nothing stands in the way */
    public AllowedAction of(String action, Optional<? extends Decision> refusal) {
        return refusal.filter(Refused.class::isInstance)
                .map(Refused.class::cast)
                .map(refused -> refused(action, refused))
                .orElse(new AllowedAction(action, true, null, null));
    }

    private AllowedAction refused(String action, Refused refused) {
        var code = refused.refusal().code();
        var reason = words.find(LocaleContextHolder.getLocale(), code + ".detail", refused.arguments());
        return new AllowedAction(action, false, code, reason);
    }
}
