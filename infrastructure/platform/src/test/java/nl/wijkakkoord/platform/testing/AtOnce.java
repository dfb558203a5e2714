// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

/** Many who do the same at the same time. */
public final class AtOnce {
    private AtOnce() {}

    /** What each of them does, by its number from 0. */
    public interface Work<T> {
        T doneBy(int number) throws Exception;
    }

    /** What came of it for each, when all are done. */
    public static <T> List<T> each(int many, Work<T> work) throws InterruptedException, ExecutionException {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var tasks = IntStream.range(0, many)
                    .<Callable<T>>mapToObj(number -> () -> work.doneBy(number))
                    .toList();
            var results = new ArrayList<T>();
            for (var result : threads.invokeAll(tasks)) {
                results.add(result.get());
            }
            return results;
        }
    }
}
