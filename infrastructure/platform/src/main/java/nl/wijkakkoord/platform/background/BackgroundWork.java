// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.background;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.springframework.context.SmartLifecycle;

/** Runs on a thread of its own from the start of the service to its end, and is waited for then. */
public abstract class BackgroundWork implements SmartLifecycle {
    private static final Duration STOP_PATIENCE = Duration.ofSeconds(5);

    private final String name;
    private Thread thread;
    private CountDownLatch stopping = new CountDownLatch(1);

    /** @param name of its thread */
    protected BackgroundWork(String name) {
        this.name = name;
    }

    /** Does it until it is {@link #stopped}. */
    protected abstract void run() throws InterruptedException;

    /** Ends a wait of its own, when it is stopped. */
    protected void wake() {}

    /** @return whether it was stopped meanwhile */
    protected final boolean pause(Duration pause) throws InterruptedException {
        return stopping.await(pause.toNanos(), TimeUnit.NANOSECONDS);
    }

    protected final boolean stopped() {
        return stopping.getCount() == 0;
    }

    @Override
    public final synchronized void start() {
        stopping = new CountDownLatch(1);
        thread = Thread.ofVirtual().name(name).start(() -> {
            try {
                run();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }

    /** Waits until what is under way is done. */
    @Override
    public final synchronized void stop() {
        stopping.countDown();
        wake();
        try {
            if (!thread.join(STOP_PATIENCE)) {
                thread.interrupt();
                thread.join(STOP_PATIENCE);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public final synchronized boolean isRunning() {
        return thread != null && thread.isAlive();
    }
}
