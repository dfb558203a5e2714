// SPDX-License-Identifier: EUPL-1.2

/**
 * At a glance: who am I, what have I to do, and what rests on what. This service takes no part in what it tells of: it sends
 * no command and publishes no event.
 *
 * <p>In come the topics of stakeholders, ambitions, opgaven and decisions. Out go answers that span services, to each no more
 * than its audience allows, with links to where the things themselves are. Names of organisations stand beside their numbers;
 * names of persons are in no event, so whoever shows them asks stakeholders.
 *
 * <p>Begin with {@code me.MeReader}. Everything here is made from events, and can be made from them anew.
 */
package nl.wijkakkoord.overview;
