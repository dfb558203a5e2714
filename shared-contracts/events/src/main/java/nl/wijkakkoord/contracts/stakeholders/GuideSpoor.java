// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.contracts.stakeholders;

/** @param spoor a letter, as the guide calls it */
public record GuideSpoor(String spoor, String title) {}
