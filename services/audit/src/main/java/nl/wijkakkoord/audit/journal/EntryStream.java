// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.audit.journal;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.wijkakkoord.audit.AuditRefusal;
import nl.wijkakkoord.platform.access.Access;
import nl.wijkakkoord.platform.decision.RefusedException;
import nl.wijkakkoord.platform.request.Actor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * Sends a wijkaanpak's entries as server-sent events: each once, in order, with its index as id. A stream ends after a
 * while, so that who goes on shows a token that is good by then; and one member follows a few at once, no more.
 */
@Component
class EntryStream implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(EntryStream.class);
    private static final Duration LONGEST_SILENCE = Duration.ofSeconds(1);
    /** Well within the half minute after which some proxies give up on a connection on which nothing comes. */
    private static final Duration BETWEEN_HEARTBEATS = Duration.ofSeconds(10);

    private static final Duration LONGEST = Duration.ofMinutes(15);
    private static final int MOST_AT_ONCE = 10;

    private final JournalReader journal;
    private final JournalSignal signal;
    private final EntryViews views;
    private final Access access;
    private final Map<UUID, Integer> followed = new ConcurrentHashMap<>();
    private volatile boolean running;

    EntryStream(JournalReader journal, JournalSignal signal, EntryViews views, Access access) {
        this.journal = journal;
        this.signal = signal;
        this.views = views;
        this.access = access;
    }

    SseEmitter follow(UUID wijkaanpak, long after, Actor actor) {
        if (followed.merge(actor.member(), 1, Integer::sum) > MOST_AT_ONCE) {
            leave(actor);
            throw new RefusedException(AuditRefusal.TOO_MANY_STREAMS, MOST_AT_ONCE);
        }
        var emitter = new SseEmitter(0L);
        var gone = new AtomicBoolean();
        emitter.onCompletion(() -> gone.set(true));
        emitter.onError(fault -> gone.set(true));
        Thread.ofVirtual().name("entries-of-" + wijkaanpak).start(() -> send(emitter, gone, wijkaanpak, after, actor));
        return emitter;
    }

    private void send(SseEmitter emitter, AtomicBoolean gone, UUID wijkaanpak, long after, Actor actor) {
        try {
            // At once, so that the reader's side has the header.
            beat(emitter);
            var heard = System.nanoTime();
            var end = heard + LONGEST.toNanos();
            while (running && !gone.get() && System.nanoTime() < end) {
                // The right to read may end while the stream lasts.
                access.mustSee(actor, wijkaanpak);
                var entries = journal.next(wijkaanpak, after);
                for (var entry : entries) {
                    emitter.send(
                            SseEmitter.event().id(Long.toString(entry.index())).data(views.of(entry, actor)));
                    after = entry.index();
                    heard = System.nanoTime();
                }
                if (System.nanoTime() - heard > BETWEEN_HEARTBEATS.toNanos()) {
                    beat(emitter);
                    heard = System.nanoTime();
                }
                if (entries.isEmpty()) {
                    signal.await(LONGEST_SILENCE);
                }
            }
        } catch (IOException | IllegalStateException e) {
            LOG.debug("The reader went away", e);
        } catch (RefusedException e) {
            LOG.debug("The reader may not read any more", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            LOG.warn("A stream of entries broke off; its reader comes back", e);
        } finally {
            leave(actor);
            emitter.complete();
        }
    }

    private static void beat(SseEmitter emitter) throws IOException {
        emitter.send(SseEmitter.event().comment("nothing new"));
    }

    private void leave(Actor actor) {
        followed.computeIfPresent(actor.member(), (member, streams) -> streams == 1 ? null : streams - 1);
    }

    @Override
    public void start() {
        running = true;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
