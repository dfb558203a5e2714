// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.contracts.words;

import java.util.UUID;
import nl.wijkakkoord.contracts.Digest;

/**
 * What an event holds of words that are not for everybody, or that must be erasable: which words, and proof of what they
 * were. The words themselves are kept by the service that recorded the event, and shown to who may read them together
 * with their salt, so that a reader can compute the digest again.
 *
 * @param version from 1; a later version stands beside the earlier ones
 * @param digest see {@link SaltedWords}
 */
public record WordsRef(UUID words, int version, Digest digest) {}
