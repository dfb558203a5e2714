// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.input;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Null is all. */
record InputFilter(
        @Nullable UUID opgave,
        @Nullable UUID consultation,
        @Nullable InputStatus status) {}
