// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.failure;

import java.io.IOException;
import java.util.Arrays;

/** Runs the main method of another class, and ends this JVM when the one that started it is gone, however that ended. */
final class Child {
    private static final int ORPHANED = 1;

    private Child() {}

    public static void main(String[] arguments) throws ReflectiveOperationException {
        Thread.ofPlatform().daemon().name("parent").start(Child::endWithParent);
        var rest = Arrays.copyOfRange(arguments, 1, arguments.length);
        Class.forName(arguments[0]).getMethod("main", String[].class).invoke(null, (Object) rest);
    }

    private static void endWithParent() {
        try {
            System.in.transferTo(java.io.OutputStream.nullOutputStream());
        } catch (IOException e) {
            // The parent is gone, which is what the other way out of here says too.
        }
        Runtime.getRuntime().halt(ORPHANED);
    }
}
