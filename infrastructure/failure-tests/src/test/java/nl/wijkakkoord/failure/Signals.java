// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.failure;

import java.io.IOException;
import java.io.UncheckedIOException;

/** What Java cannot send to a process itself. */
final class Signals {
    private Signals() {}

    static void send(String signal, long pid) {
        try {
            var sent = new ProcessBuilder("sh", "-c", "kill -" + signal + " " + pid)
                    .inheritIO()
                    .start();
            if (sent.waitFor() != 0) {
                throw new IllegalStateException("No process " + pid);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
