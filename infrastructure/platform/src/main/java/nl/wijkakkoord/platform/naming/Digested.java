// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.naming;

/** A part of an answer that is told exactly as its digest is over it: no name stands in it. */
public interface Digested {}
