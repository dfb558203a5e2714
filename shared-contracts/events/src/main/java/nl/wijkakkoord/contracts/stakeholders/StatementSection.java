// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.contracts.stakeholders;

/** One part of a statement: a kebab-case name that stays over versions, and its text. */
public record StatementSection(String name, String text) {}
