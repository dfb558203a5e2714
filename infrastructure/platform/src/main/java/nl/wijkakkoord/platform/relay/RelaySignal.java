// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.relay;

/** Wakes the relay. */
public class RelaySignal {
    public void wake() {}
}
