// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.acceptance;

import java.util.ArrayList;
import java.util.List;
import nl.wijkakkoord.localstack.DemoStory;
import nl.wijkakkoord.localstack.story.Memory;
import nl.wijkakkoord.localstack.story.Story;
import nl.wijkakkoord.localstack.story.Teller;

/**
 * The demo story, after it was told.
 *
 * @param lines that a newcomer read meanwhile
 */
record DemoTold(Memory memory, List<String> lines) {

    static DemoTold on(Stack stack) {
        var told = new DemoTold(stack.beginning(), new ArrayList<>());
        new Teller(stack.caller(), stack.tokens(), told.memory, told.lines::add).tell(Story.read(DemoStory.FILE));
        return told;
    }
}
