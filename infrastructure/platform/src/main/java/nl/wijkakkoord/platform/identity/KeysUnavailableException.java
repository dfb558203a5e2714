// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.identity;

import org.springframework.security.core.AuthenticationException;

/** The issuer's keys cannot be read now, so nothing can be said about its token. */
final class KeysUnavailableException extends AuthenticationException {
    KeysUnavailableException(Throwable cause) {
        super(cause.getMessage(), cause);
    }
}
