// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.relay;

import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;

/** Tells the relay of this instance that there is something new, so that it need not wait for its next look. */
public final class RelaySignal {
    private final BlockingQueue<Boolean> news = new ArrayBlockingQueue<>(1);

    /** To be called after the commit. Costs nothing, never blocks, and may be called in vain. */
    public void wake() {
        news.offer(true);
    }

    /** @return false when nothing was heard for so long */
    boolean await(Duration atMost) throws InterruptedException {
        return news.poll(atMost.toMillis(), TimeUnit.MILLISECONDS) != null;
    }
}
