// SPDX-License-Identifier: EUPL-1.2
/**
 * Whether the service in a container is well, for the container's own check: a {@code main} of its own, without curl.
 */
package nl.wijkakkoord.platform.health;
