// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.ambition;

import java.util.UUID;

/**
 * The version of the joint ambition that an objective of an opgave is in.
 *
 * @param version its number; the last one that has the objective
 */
public record InAmbition(UUID ambition, int version, AmbitionStatus status) {}
