// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.contracts;

import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * The approved samples. A sample is named after its contract; {@code -minimal} has none of the optional properties, and {@code
 * -earlier} none that an earlier version could not say.
 */
final class Samples {
    private Samples() {}

    static List<String> names() {
        return Approved.names("samples");
    }

    static JsonNode read(String sample) {
        return Approved.read("samples/" + sample + ".json");
    }

    /** The name of the contract that the sample is of. */
    static String contractOf(String sample) {
        return sample.replaceFirst("-(minimal|earlier)$", "");
    }

    /** What the sample of an earlier version becomes. */
    static String today(String sample) {
        var name = contractOf(sample);
        var today = sample.replace(name, Catalogue.nameOf(Catalogue.typeOf(name).orElseThrow()));
        return names().contains(today + "-earlier") ? today + "-earlier" : today;
    }
}
