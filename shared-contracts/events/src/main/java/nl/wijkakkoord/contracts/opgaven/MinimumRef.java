// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.contracts.opgaven;

import java.util.UUID;

/** Exactly one version of a legal minimum. */
public record MinimumRef(UUID minimum, int version) {}
