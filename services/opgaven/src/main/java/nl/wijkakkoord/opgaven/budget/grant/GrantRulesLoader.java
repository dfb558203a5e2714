// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.budget.grant;

import nl.wijkakkoord.opgaven.budget.line.BudgetLine;
import nl.wijkakkoord.opgaven.budget.owner.OwnerKindProjection;
import nl.wijkakkoord.opgaven.scheme.ListTable;
import org.springframework.stereotype.Component;

/** Looks up by what a grant is decided beside its line. */
@Component
public record GrantRulesLoader(ListTable lists, OwnerKindProjection kinds) {

    public GrantRules of(BudgetLine line) {
        return new GrantRules(
                line, lists.schemes(), kinds.of(line.wijkaanpak(), line.terms().owner()));
    }
}
