// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.outcome;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.Value;

/** `second.js`: the same function, written from the prose by who had not seen the first, in another language. */
final class SecondImplementation {

    private final Value decide;

    SecondImplementation() {
        var context = Context.newBuilder("js")
                .allowExperimentalOptions(true)
                .option("js.esm-eval-returns-exports", "true")
                .option("engine.WarnInterpreterOnly", "false")
                .build();
        decide = context.eval(script()).getMember("decide");
    }

    /**
     * @return the outcome as JSON text
     * @throws IllegalArgumentException if the question is refused
     */
    synchronized String decide(String questionJson) {
        try {
            return decide.execute(questionJson).asString();
        } catch (PolyglotException e) {
            if (e.getMessage().startsWith("Error: Refused: ")) {
                throw new IllegalArgumentException(e.getMessage(), e);
            }
            throw e;
        }
    }

    private static Source script() {
        try {
            return Source.newBuilder("js", SecondImplementation.class.getResource("second.js"))
                    .mimeType("application/javascript+module")
                    .build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
