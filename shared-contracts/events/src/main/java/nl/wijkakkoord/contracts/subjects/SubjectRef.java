// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.contracts.subjects;

import java.util.UUID;
import nl.wijkakkoord.contracts.Digest;

/** Exactly one version of something that can be agreed to. */
public record SubjectRef(String type, UUID id, int version, Digest digest) {}
