// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.web;

import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.platform.decision.Check;
import nl.wijkakkoord.platform.decision.Decision.Refused;
import nl.wijkakkoord.platform.language.OrganisationNames;
import nl.wijkakkoord.platform.problem.Messages;
import org.springframework.context.i18n.LocaleContextHolder;

/** Tells a reader what it may do and why not, by the very checks that the commands use. */
public final class AllowedActions {
    private final Messages messages;
    private final OrganisationNames names;

    AllowedActions(Messages messages, OrganisationNames names) {
        this.messages = messages;
        this.names = names;
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
                .map(refused -> refused(action, refused, refused.arguments(), lasting))
                .orElseGet(() -> new AllowedAction(action, true, null, null, lasting, null));
    }

    /** As they are in a wijkaanpak where the gate says this: what it lets through stays. Organisations have their names. */
    List<AllowedAction> in(UUID wijkaanpak, Check gate, List<AllowedAction> actions) {
        return actions.stream()
                .map(each -> gate.refuses() && !each.lasting() ? of(each.action(), gate) : each)
                .map(each -> each.refused() == null ? each : named(wijkaanpak, each, each.refused()))
                .toList();
    }

    private AllowedAction named(UUID wijkaanpak, AllowedAction action, Refused refused) {
        return refused(action.action(), refused, names.told(wijkaanpak, refused.arguments()), action.lasting());
    }

    private AllowedAction refused(String action, Refused refused, List<?> told, boolean lasting) {
        var code = refused.refusal().code();
        var reason = messages.find(LocaleContextHolder.getLocale(), code + ".detail", told);
        return new AllowedAction(action, false, code, reason, lasting, refused);
    }
}
