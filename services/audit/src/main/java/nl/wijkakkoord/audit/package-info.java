// SPDX-License-Identifier: EUPL-1.2
/**
 * Proof: one journal of what every service publishes, and what it says of the past. This service takes no part in what it
 * tells of: it changes nothing there. The one
 * thing that it says itself is that an outcome does not follow from what was recorded.
 *
 * <p>In come the topics of stakeholders, ambitions, opgaven and decisions, and its own. Out go, to the parties and the auditors of a
 * wijkaanpak and to each no more than its audience allows, the entries of the journal, in lists and as a stream, and who
 * agreed to what, at any moment and after any entry.
 *
 * <p>Begin with {@code journal.EntryHash} for what the proof rests on and {@code journal.Journal} for how entries come in;
 * {@code agreement.Agreements} folds what the parties said from the bytes of the journal alone;
 * {@code recount.Recounts} counts every closed round again.
 */
package nl.wijkakkoord.audit;
