// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions.delay.issue;

import java.util.UUID;

/** An issue in a list. */
record IssueItem(UUID issue, String title, UUID round, long centsPerMonth, boolean settled, boolean withdrawn) {}
