// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.web;

import nl.wijkakkoord.platform.decision.Check;
import nl.wijkakkoord.platform.decision.Decision.Refused;
import nl.wijkakkoord.platform.problem.Messages;
import org.springframework.context.i18n.LocaleContextHolder;

/** Tells a reader what it may do and why not, by the very checks that the commands use. */
public final class AllowedActions {
    private final Messages messages;

    AllowedActions(Messages messages) {
        this.messages = messages;
    }

    public AllowedAction of(String action, Check check) {
        return check.refused()
                .map(refused -> refused(action, refused))
                .orElseGet(() -> new AllowedAction(action, true, null, null));
    }

    private AllowedAction refused(String action, Refused refused) {
        var code = refused.refusal().code();
        var reason = messages.find(LocaleContextHolder.getLocale(), code + ".detail", refused.arguments());
        return new AllowedAction(action, false, code, reason);
    }
}
