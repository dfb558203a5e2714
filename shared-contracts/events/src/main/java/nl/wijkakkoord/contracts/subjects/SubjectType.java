// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.contracts.subjects;

/** The types of subject that exist. A type is text on the wire, so that a reader survives one it does not know. */
public final class SubjectType {
    /** The statement of direction of a wijkaanpak, owned by stakeholders. */
    public static final String DIRECTION = "direction";
    /** The shared interests of the parties at a moment, owned by stakeholders. */
    public static final String OVERVIEW_OF_INTERESTS = "overview-of-interests";
    /** The decision procedure of a wijkaanpak, owned by decisions. */
    public static final String PROCEDURE = "decision-procedure";
    /** The joint ambition of a wijkaanpak, owned by ambitions. Once one is agreed to, rounds cite it. */
    public static final String AMBITION = "ambition";
    /** A request to change criteria of the adopted ambition, owned by ambitions. */
    public static final String CRITERIA_CHANGE = "criteria-change";
    /** What a word means in a wijkaanpak, owned by ambitions. Each rival is a subject of its own. */
    public static final String DEFINITION = "definition";
    /** Money of a party. No round is held on it, but a mandate says whether it covers confirming and committing it. */
    public static final String BUDGET = "budget";

    /** An amount that a party offers. No round is held on it, but a mandate says whether it covers that. */
    public static final String CONTRIBUTION = "contribution";
    /** Which opgaven are taken up and which are not, owned by opgaven. */
    public static final String CHOICE_OF_OPGAVEN = "choice-of-opgaven";

    /** Who does what for all parties of a wijkaanpak, owned by stakeholders. */
    public static final String TASK_ASSIGNMENT = "task-assignment";

    /** That a wijkaanpak ends, owned by stakeholders. */
    public static final String ENDING = "ending";

    /** Who is the contact of a party that has none any more, owned by stakeholders. That party is not asked. */
    public static final String CONTACT_RECOVERY = "contact-recovery";
    /** Its one section, whose {@code organisation} is that party. */
    public static final String CONTACT_RECOVERY_SECTION = "contact";

    /** That parties decide anew on what they agreed, owned by decisions. */
    public static final String REOPENING = "reopening";

    private SubjectType() {}
}
