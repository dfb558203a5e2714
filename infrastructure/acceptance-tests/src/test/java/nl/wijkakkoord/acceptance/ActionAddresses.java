// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.acceptance;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Where what {@code allowedActions} name is done, and which refusals say nothing of whether it may be done. */
final class ActionAddresses {
    /** Where an action is done, behind the address of the resource: the first of these that the service has. */
    static final Map<String, List<String>> WHERE = Map.ofEntries(
            entry("accept", List.of("POST /acceptances")),
            entry("acknowledge", List.of("POST /acknowledgements")),
            entry("add-agenda-point", List.of("POST /agenda-points")),
            entry("add-step", List.of("POST /steps")),
            entry("adopt", List.of("POST /adoption")),
            entry("announce-succession", List.of("POST /successions")),
            entry("answer", List.of("POST /answer")),
            entry("apply", List.of("POST /application")),
            entry("appoint-auditor", List.of("POST /auditors")),
            entry("baseline", List.of("POST /baselines")),
            entry("cancel", List.of("POST /cancellation")),
            entry("change-role", List.of("POST /role-changes")),
            entry("choose", List.of("POST ")),
            entry("close", List.of("POST /closing")),
            entry("commit", List.of("POST /commitments")),
            entry("confirm", List.of("POST /confirmation")),
            entry("confirm-paper-position", List.of("POST /paper-positions/{number}/confirmation")),
            entry("consent-to-change", List.of("POST /consents")),
            entry("correct", List.of("POST /record-corrections", "POST /corrections")),
            entry("correct-directory-entry", List.of("PUT /directory-entry")),
            entry("count-segment", List.of("POST /counts")),
            entry("dismiss-auditor", List.of("POST /auditors/{organisation}/dismissal")),
            entry("dissolve", List.of("POST /dissolution")),
            entry("draft-next-version", List.of("POST /versions")),
            entry("draw", List.of("POST ")),
            entry("drop-step", List.of("POST /steps/{step}/dropping")),
            entry("elaborate", List.of("POST /elaboration")),
            entry("end", List.of("POST /ending")),
            entry("erase", List.of("POST /erasure")),
            entry("erase-directory-entry", List.of("DELETE /directory-entry")),
            entry("give-perspective", List.of("POST /perspectives")),
            entry("grant", List.of("POST /grant")),
            entry("invite", List.of("POST /invitations")),
            entry("lay-down-responsibility", List.of("POST /responsibility-end")),
            entry("leave", List.of("POST /departure")),
            entry("link", List.of("POST /opgave")),
            entry("move", List.of("POST /move")),
            entry("move-closing", List.of("PUT /closing-time")),
            entry("move-step", List.of("POST /steps/{step}/planning")),
            entry("name-deputy", List.of("POST /submandates")),
            entry("notice-party", List.of("POST /notices")),
            entry("object", List.of("POST /objection")),
            entry("offer", List.of("POST /contributions")),
            entry("pass-over", List.of("POST /non-adoption")),
            entry("plan-action", List.of("POST /actions")),
            entry("propose-change", List.of("POST /proposals")),
            entry("propose-next-version", List.of("POST /versions")),
            entry("publish-plain-language", List.of("POST /plain-language")),
            entry("reclaim", List.of("POST /reclaims")),
            entry("record", List.of("POST /record")),
            entry("record-paper-position", List.of("POST /paper-positions")),
            entry("redraft", List.of("PUT /draft")),
            entry("refuse", List.of("POST /refusal")),
            entry("reject", List.of("POST /rejection")),
            entry("reject-paper-position", List.of("POST /paper-positions/{number}/rejection")),
            entry("remove", List.of("POST /removal")),
            entry("reopen", List.of("POST /reopening")),
            entry("replace-proposal", List.of("PUT /proposal")),
            entry("replan", List.of("POST /planning")),
            entry("request-criteria-change", List.of("POST /criteria-changes")),
            entry("request-reopening", List.of("POST /reopening-requests")),
            entry("resolve", List.of("POST /resolution")),
            entry("restate", List.of("POST /statements", "PUT ")),
            entry("resume", List.of("POST /resumption")),
            entry("revise", List.of("POST /revisions", "PUT ")),
            entry("revoke", List.of("POST /revocation")),
            entry("seat", List.of("POST /seats")),
            entry("select", List.of("POST /selection")),
            entry("set-aside", List.of("POST /setting-aside")),
            entry("set-objective", List.of("POST /objectives")),
            entry("settle", List.of("POST /settlement")),
            entry("share", List.of("POST /sharing")),
            entry("sign-receipt", List.of("POST /receipt")),
            entry("spread", List.of("POST /spreading")),
            entry("submit", List.of("POST /submission")),
            entry("take-off-agenda", List.of("POST /agenda-points/{number}/withdrawal")),
            entry("take-position", List.of("POST /positions")),
            entry("take-responsibility", List.of("POST /responsibility")),
            entry("untag", List.of("POST /withdrawal")),
            entry("withdraw", List.of("POST /withdrawal")),
            entry("withdraw-draft", List.of("POST /draft/withdrawal")));

    /** After these, little else can be done. */
    static final List<String> LAST = List.of(
            "withdraw",
            "withdraw-draft",
            "untag",
            "erase",
            "erase-directory-entry",
            "dissolve",
            "close",
            "cancel",
            "leave",
            "end");

    /** Another version is submitted where the first one was made. */
    static final Set<String> ELSEWHERE = Set.of("overviews submit", "task-assignments submit", "endings submit");

    /** What is said of what a body names, of a day in it, or of how it is written; not of whether one may. */
    static final Set<String> OF_THE_BODY = Set.of(
            "action-exists",
            "already-a-party",
            "already-shared",
            "auditor-is-no-party",
            "border-of-two-kinds",
            "day-outside-mandate",
            "definition-not-heard-of",
            "dismissal-in-the-past",
            "dossier-differs",
            "entry-not-correctable",
            "formula-unexpected",
            "input-adopted-in-unknown-measure",
            "mandate-not-heard-of",
            "membership-unknown",
            "opgave-not-taken-up",
            "paper-of-who-is-not-asked",
            "paper-signed-in-future",
            "party-named-twice",
            "round-not-heard-of",
            "stages-out-of-order",
            "step-exists",
            "submandate-wider-than-mandate",
            "successor-is-predecessor",
            "target-not-after-baseline",
            "underlying-not-your-interest",
            "unknown-membership",
            "unknown-step");

    private ActionAddresses() {}

    /** @return empty where it is done at another address than behind that of the resource */
    static Optional<Operation> of(Operation read, String action, List<Operation> operations) {
        var collection = read.path().replaceAll("/\\{[^}]*}$", "").replaceAll(".*/", "");
        if (ELSEWHERE.contains(collection + " " + action)) {
            return Optional.empty();
        }
        var suffixes = Optional.ofNullable(WHERE.get(action))
                .orElseThrow(() -> new IllegalStateException("Say in this class where " + action + " is done."));
        return Optional.of(suffixes.stream()
                .flatMap(suffix -> operations.stream()
                        .filter(operation -> (operation.method() + " " + operation.path())
                                .equals(suffix.replace(" ", " " + read.path()))))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No operation for %s of %s".formatted(action, read))));
    }
}
