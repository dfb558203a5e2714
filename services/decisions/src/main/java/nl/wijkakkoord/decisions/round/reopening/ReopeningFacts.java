// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions.round.reopening;

import nl.wijkakkoord.contracts.decisions.ProcedureTerms;
import nl.wijkakkoord.participation.party.ActorAuthority;

/**
 * What is known when somebody asks for a decision to be reopened.
 *
 * @param terms of the round in which it was taken, read with who is in whose place now
 * @param holds whether nothing else was agreed in its place
 * @param reopened whether its parties agreed to decide anew, and did not do so yet
 */
record ReopeningFacts(ActorAuthority authority, ProcedureTerms terms, boolean holds, boolean reopened) {}
