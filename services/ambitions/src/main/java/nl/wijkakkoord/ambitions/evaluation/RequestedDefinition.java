// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions.evaluation;

import java.util.UUID;
import nl.wijkakkoord.ambitions.definition.DefinitionVersion;

/** The version of a definition that is asked. */
record RequestedDefinition(UUID wijkaanpak, UUID definition, DefinitionVersion version) {}
