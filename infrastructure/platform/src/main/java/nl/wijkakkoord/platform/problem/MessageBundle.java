// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.problem;

/**
 * Where more sentences stand.
 *
 * @param basename of the files on the class path, without language and ending
 */
public record MessageBundle(String basename) {}
