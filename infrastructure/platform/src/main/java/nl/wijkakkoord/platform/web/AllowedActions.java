// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.web;

import java.util.List;
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
        return of(action, check, false);
    }

    /** The same of what the gate lets through, also where nothing new is done any more. */
    public AllowedAction lasting(String action, Check check) {
        return of(action, check, true);
    }

    private AllowedAction of(String action, Check check, boolean lasting) {
        return check.refused()
                .map(refused -> refused(action, refused, lasting))
                .orElseGet(() -> new AllowedAction(action, true, null, null, lasting));
    }

    /** As they are where the gate says this: what it lets through stays. */
    List<AllowedAction> gated(Check gate, List<AllowedAction> actions) {
        return gate.refused()
                .map(refused -> actions.stream()
                        .map(each -> each.lasting() ? each : refused(each.action(), refused, false))
                        .toList())
                .orElse(actions);
    }

    private AllowedAction refused(String action, Refused refused, boolean lasting) {
        var code = refused.refusal().code();
        var reason = messages.find(LocaleContextHolder.getLocale(), code + ".detail", refused.arguments());
        return new AllowedAction(action, false, code, reason, lasting);
    }
}
