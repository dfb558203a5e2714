// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions.definition.publication;

import java.util.UUID;

/** @param inForce whether the term still means what residents read */
record PublicDefinitionItem(UUID definition, String term, String title, String text, boolean inForce) {}
