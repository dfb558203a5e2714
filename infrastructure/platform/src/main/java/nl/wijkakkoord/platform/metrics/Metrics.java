// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.metrics;

/** The names of what is measured, in Micrometer's form; Prometheus shows them with underscores. */
public final class Metrics {

    /** Counter, by {@code command} and {@code outcome}: accepted, the code of the refusal, or fault. */
    public static final String COMMANDS = "wijkakkoord.commands";

    /** Timer: from the moment an event was recorded until its topic acknowledged it. */
    public static final String RELAY_LATENCY = "wijkakkoord.relay.latency";

    /** Gauge: events that were recorded and not yet acknowledged by the topic. Alert when it keeps growing. */
    public static final String RELAY_UNPUBLISHED = "wijkakkoord.relay.unpublished";

    /** Timer, by {@code topic}: from the moment an event was recorded until this service had handled it. */
    public static final String INBOX_LAG = "wijkakkoord.inbox.lag";

    /** Timer, by {@code topic} and {@code error}: how long this service was busy with an event, and its span. */
    public static final String INBOX_HANDLING = "wijkakkoord.inbox.handling";

    /** Gauge: events that wait for an operator. Alert when it is not zero. */
    public static final String INBOX_PARKED = "wijkakkoord.inbox.parked";

    /** Gauge: messages that are no events of the service whose topic they came on. When it grows, somebody writes there. */
    public static final String INBOX_SET_ASIDE = "wijkakkoord.inbox.setaside";

    /** Timer, by {@code kind} and {@code error}: how long this service was busy with a deadline that is due. */
    public static final String DEADLINES_HANDLING = "wijkakkoord.deadlines.handling";

    /** Gauge, by {@code kind}: deadlines whose time came half a minute ago or more. Alert when it is not zero. */
    public static final String DEADLINES_OVERDUE = "wijkakkoord.deadlines.overdue";

    /** Gauge: events that the last rebuild of views has to look at; 0 when there was none. */
    public static final String REBUILD_TOTAL = "wijkakkoord.rebuild.total";

    /** Gauge: how many of those it has looked at. */
    public static final String REBUILD_DONE = "wijkakkoord.rebuild.done";

    /** Gauge: closed rounds of which something else was found than was said. Alert when it grows. */
    public static final String OUTCOMES_DIFFERING = "wijkakkoord.outcomes.differing";

    private Metrics() {}
}
