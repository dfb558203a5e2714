// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.deciding;

/** A refusal that was given before and is given again. */
record KeptRefusal(String code, Kind kind) implements Refusal {
    @Override
    public String name() {
        return code;
    }
}
