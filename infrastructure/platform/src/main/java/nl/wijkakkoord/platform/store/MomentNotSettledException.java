// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.store;

/** What was recorded by the moment asked for is still being written, and takes long. The same question in a moment may well do. */
public final class MomentNotSettledException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    MomentNotSettledException() {
        super("What was recorded by then is still being written", null, false, false);
    }
}
