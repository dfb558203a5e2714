// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.participation.party;

import static java.util.stream.Collectors.joining;

import java.util.EnumSet;
import java.util.List;
import java.util.ResourceBundle;
import java.util.Set;
import nl.wijkakkoord.platform.description.RowWords;
import nl.wijkakkoord.platform.problem.Messages;

/** Rows of the table of capacities in Dutch, as a list that a description shows. */
public final class ActWords implements RowWords {
    private static final ResourceBundle TEXT = ResourceBundle.getBundle("openapi/rows", Messages.DUTCH);
    private static final Set<Act> ASKED_BY_NOBODY = EnumSet.of(Act.FOLLOWS, Act.IS_COUNTED, Act.IS_AWAITED);

    @Override
    public String of(List<String> rows) {
        var acts = rows.stream().map(Act::valueOf).toList();
        return acts.stream()
                .filter(act -> !ASKED_BY_NOBODY.contains(act))
                .map(act -> "- " + who(act) + ": " + TEXT.getString(act.name()))
                .collect(joining(
                        "\n",
                        TEXT.getString("who") + "\n\n",
                        "\n\n" + TEXT.getString(acts.stream().allMatch(Act::outlastsEnd) ? "stays" : "ends")));
    }

    private static String who(Act act) {
        if (act == Act.OPERATES) {
            return TEXT.getString("operator");
        }
        var capacities = EnumSet.allOf(Capacity.class);
        capacities.removeIf(capacity -> !act.isFor(capacity));
        return capacities.contains(Capacity.OUTSIDER)
                ? TEXT.getString("all")
                : capacities.stream().map(Enum::name).map(TEXT::getString).collect(joining(", "));
    }
}
