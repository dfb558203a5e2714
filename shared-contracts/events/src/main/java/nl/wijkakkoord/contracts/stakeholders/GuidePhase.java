// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.contracts.stakeholders;

import org.jspecify.annotations.Nullable;

/** @param title null where the guide is known to have the phase, and its title is not known */
public record GuidePhase(int phase, @Nullable String title) {}
