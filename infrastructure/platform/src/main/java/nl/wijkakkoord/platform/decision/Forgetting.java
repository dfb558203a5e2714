// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.decision;

/**
 * A command by which words go for good (GDPR, art. 17): when it is done, nothing that is kept beside the events tells any
 * more, to whoever guesses them, that they were said.
 */
public interface Forgetting extends Command {}
