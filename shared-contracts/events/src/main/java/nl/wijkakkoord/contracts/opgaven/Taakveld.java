// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.contracts.opgaven;

/** @param code such as 7.4 */
public record Taakveld(String code, String title) {}
