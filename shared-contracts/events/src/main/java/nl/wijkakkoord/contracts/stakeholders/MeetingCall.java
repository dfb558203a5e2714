// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.contracts.stakeholders;

/** What a meeting is about, and where it is. */
public record MeetingCall(String title, String place) {}
