// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.outcome;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** What falls out, the same for the same seed. */
record Chance(Random random) {

    boolean of(int inHundred) {
        return random.nextInt(100) < inHundred;
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    <T> T oneOf(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    List<String> some(List<String> of, int many) {
        var shuffled = new ArrayList<>(of);
        shuffle(shuffled);
        return shuffled.subList(0, many);
    }

    void shuffle(List<?> list) {
        Collections.shuffle(list, random);
    }

    static ArrayNode list(List<String> texts) {
        var list = JsonNodeFactory.instance.arrayNode();
        texts.forEach(list::add);
        return list;
    }
}
