// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.contracts.stakeholders;

import java.time.LocalDate;

/**
 * A step or milestone on the route of a wijkaanpak.
 *
 * @param name kebab-case, by which later changes name it
 * @param planned day on which it is to be reached
 */
public record RouteStep(String name, String title, LocalDate planned) {}
