// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.search;

/** A bean of a concept whose words are searched. */
public interface Searchable {

    Searched<?> searched();
}
