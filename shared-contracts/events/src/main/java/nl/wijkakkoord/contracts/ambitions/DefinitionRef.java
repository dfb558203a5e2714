// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.contracts.ambitions;

import java.util.UUID;

/** A version of a definition that a text rests on. */
public record DefinitionRef(UUID definition, int version) {}
