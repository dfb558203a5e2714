// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.servers;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Another JVM, killed without a chance to stop its servers as soon as its main method has said that it is ready. */
final class KilledJvm {

    static final String READY = "ready";

    private KilledJvm() {}

    static void run(Class<?> main, Path dataDirectory) throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var classPath = System.getProperty("java.class.path");
        var jvm = new ProcessBuilder(List.of(java, "-cp", classPath, main.getName(), dataDirectory.toString()))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (var output = jvm.inputReader()) {
            if (output.lines().noneMatch(READY::equals)) {
                throw new IllegalStateException(main + " ended before it was ready");
            }
        } finally {
            jvm.destroyForcibly().waitFor();
        }
    }
}
