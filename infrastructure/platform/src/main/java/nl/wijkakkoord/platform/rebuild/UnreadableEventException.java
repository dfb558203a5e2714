// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.rebuild;

/** An event of this service itself that cannot be read, so that no view can be made anew from it. Says which. */
final class UnreadableEventException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnreadableEventException(KeptEvent event, Throwable cause) {
        super(
                "Event %s cannot be read: %s, number %d of %s %s, recorded at %s. The views are as they were. %s"
                        .formatted(
                                event.eventIdentifier(),
                                event.payloadType(),
                                event.sequenceNumber(),
                                event.type(),
                                event.aggregateIdentifier(),
                                event.timeStamp(),
                                cause.getClass().getSimpleName()),
                cause);
    }
}
