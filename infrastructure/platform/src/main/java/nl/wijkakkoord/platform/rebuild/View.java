// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.rebuild;

import java.util.List;
import java.util.SortedSet;

/** Tables that follow from events alone, with the beans that make them from those events. */
record View(String name, SortedSet<String> tables, List<Object> keepers) {}
