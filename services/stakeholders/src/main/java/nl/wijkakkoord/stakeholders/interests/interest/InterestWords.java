// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.interests.interest;

/** The words of an interest: what its digest is over, with a salt. */
record InterestWords(String title, String text) {}
