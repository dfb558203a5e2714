// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.contracts.stakeholders;

import nl.wijkakkoord.contracts.Digest;

/** The document that a mandate rests on: what it is called, and the digest of its bytes. */
public record Evidence(String title, Digest digest) {}
