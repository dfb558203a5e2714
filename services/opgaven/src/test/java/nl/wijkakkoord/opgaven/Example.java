// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven;

import nl.wijkakkoord.participation.testing.TestParties;

/** A wijkaanpak with three parties, on an afternoon in March. */
public final class Example extends TestParties {
    private Example() {}
}
