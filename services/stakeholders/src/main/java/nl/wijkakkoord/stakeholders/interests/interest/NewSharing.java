// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.interests.interest;

import jakarta.validation.constraints.NotNull;

/** @param with once it is for everybody it stays so */
record NewSharing(@NotNull SharedWith with) {}
