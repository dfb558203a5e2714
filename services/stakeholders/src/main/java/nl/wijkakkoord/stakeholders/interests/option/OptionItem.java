// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.interests.option;

import java.util.UUID;

/** An option in a list. */
record OptionItem(UUID id, String title) {}
