// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.scheme;

import nl.wijkakkoord.opgaven.catalogue.CatalogueFile;

/** The schemes and taakvelden of today. A state is given them, so that it reads no file. */
public final class CurrentSchemes {
    public static final Schemes SCHEMES = CatalogueFile.read("schemes.json", Schemes.class);
    public static final Taakvelden TAAKVELDEN = CatalogueFile.read("taakvelden.json", Taakvelden.class);

    private CurrentSchemes() {}
}
