// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.audit.journal;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Tells those who follow the journal that it grew. Entries of other instances are found by waiting no longer than asked. */
@Component
class JournalSignal {
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition grown = lock.newCondition();

    void afterCommit() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                lock.lock();
                try {
                    grown.signalAll();
                } finally {
                    lock.unlock();
                }
            }
        });
    }

    void await(Duration atMost) throws InterruptedException {
        lock.lock();
        try {
            var unused = grown.await(atMost.toMillis(), TimeUnit.MILLISECONDS);
        } finally {
            lock.unlock();
        }
    }
}
