// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.contracts.subjects;

import nl.wijkakkoord.contracts.Digest;

/** The digest of one section's canonical bytes. */
public record SectionDigest(String name, Digest digest) {}
