// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions.task;

import nl.wijkakkoord.platform.request.TextForm;

/** Where a page of tasks ends. Until is PostgreSQL's: a moment, or {@code infinity}. */
record TaskKey(String until, String task, String link) {

    private static final String NEVER = "infinity";

    static TaskKey of(Task task) {
        return new TaskKey(
                task.until() == null ? NEVER : task.until().toString(),
                task.task().name(),
                task.link());
    }

    /** Reads what {@link #toString} wrote. */
    static TaskKey read(String text) {
        var parts = text.split(" ");
        var until = parts[0].equals(NEVER) ? NEVER : TextForm.instant(parts[0]).toString();
        return new TaskKey(until, parts[1], parts[2]);
    }

    @Override
    public String toString() {
        return until + " " + task + " " + link;
    }
}
