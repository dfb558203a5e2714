// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.contracts;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.wijkakkoord.contracts.ambitions.AmbitionEvent;
import nl.wijkakkoord.contracts.ambitions.ContributionEvent;
import nl.wijkakkoord.contracts.ambitions.CriteriaChangeEvent;
import nl.wijkakkoord.contracts.ambitions.DefinitionEvent;
import nl.wijkakkoord.contracts.ambitions.EvaluationEvent;
import nl.wijkakkoord.contracts.ambitions.IssueEvent;
import nl.wijkakkoord.contracts.ambitions.MeasurementEvent;
import nl.wijkakkoord.contracts.ambitions.PriorityEvent;
import nl.wijkakkoord.contracts.ambitions.ThemeEvent;
import nl.wijkakkoord.contracts.audit.OutcomeEvent;
import nl.wijkakkoord.contracts.commands.CommandEvent;
import nl.wijkakkoord.contracts.decisions.ProcedureEvent;
import nl.wijkakkoord.contracts.decisions.ReopeningEvent;
import nl.wijkakkoord.contracts.decisions.RoundEvent;
import nl.wijkakkoord.contracts.opgaven.BudgetEvent;
import nl.wijkakkoord.contracts.opgaven.ChoiceEvent;
import nl.wijkakkoord.contracts.opgaven.ConsultationEvent;
import nl.wijkakkoord.contracts.opgaven.EnquiryEvent;
import nl.wijkakkoord.contracts.opgaven.EstimateEvent;
import nl.wijkakkoord.contracts.opgaven.FinancingEvent;
import nl.wijkakkoord.contracts.opgaven.IdeaEvent;
import nl.wijkakkoord.contracts.opgaven.InputEvent;
import nl.wijkakkoord.contracts.opgaven.LegalMinimumEvent;
import nl.wijkakkoord.contracts.opgaven.MeasureEvent;
import nl.wijkakkoord.contracts.opgaven.OpgaveEvent;
import nl.wijkakkoord.contracts.opgaven.ReferenceEvent;
import nl.wijkakkoord.contracts.opgaven.RequestEvent;
import nl.wijkakkoord.contracts.opgaven.SchemeEvent;
import nl.wijkakkoord.contracts.stakeholders.AgendaEvent;
import nl.wijkakkoord.contracts.stakeholders.AreaEvent;
import nl.wijkakkoord.contracts.stakeholders.AssessmentEvent;
import nl.wijkakkoord.contracts.stakeholders.AttachmentEvent;
import nl.wijkakkoord.contracts.stakeholders.BodyEvent;
import nl.wijkakkoord.contracts.stakeholders.ContactRecoveryEvent;
import nl.wijkakkoord.contracts.stakeholders.DirectionEvent;
import nl.wijkakkoord.contracts.stakeholders.EndingEvent;
import nl.wijkakkoord.contracts.stakeholders.GoalEvent;
import nl.wijkakkoord.contracts.stakeholders.GuideEvent;
import nl.wijkakkoord.contracts.stakeholders.InterestEvent;
import nl.wijkakkoord.contracts.stakeholders.KoppelkansEvent;
import nl.wijkakkoord.contracts.stakeholders.MandateEvent;
import nl.wijkakkoord.contracts.stakeholders.MeetingEvent;
import nl.wijkakkoord.contracts.stakeholders.MembershipEvent;
import nl.wijkakkoord.contracts.stakeholders.OnboardingEvent;
import nl.wijkakkoord.contracts.stakeholders.OptionEvent;
import nl.wijkakkoord.contracts.stakeholders.OverviewEvent;
import nl.wijkakkoord.contracts.stakeholders.RelationEvent;
import nl.wijkakkoord.contracts.stakeholders.RouteEvent;
import nl.wijkakkoord.contracts.stakeholders.SilenceEvent;
import nl.wijkakkoord.contracts.stakeholders.TagEvent;
import nl.wijkakkoord.contracts.stakeholders.TaskAssignmentEvent;
import nl.wijkakkoord.contracts.stakeholders.WijkaanpakEvent;
import nl.wijkakkoord.contracts.subjects.SubjectEvent;
import nl.wijkakkoord.contracts.words.WordsEvent;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Every event type of the published language, by its contract name. */
public final class Catalogue {
    private static final String PREFIX = "nl.wijkakkoord.";

    /** The families of names that belong to no service: every service says these of its own. */
    public static final Set<String> OF_EVERY_SERVICE = Set.of("commands", "subjects", "words");

    private static final Map<String, Class<? extends Event>> TYPES = new TreeMap<>();

    static {
        Stream.of(
                        WijkaanpakEvent.class,
                        MembershipEvent.class,
                        MandateEvent.class,
                        DirectionEvent.class,
                        InterestEvent.class,
                        AgendaEvent.class,
                        RelationEvent.class,
                        OptionEvent.class,
                        OverviewEvent.class,
                        TaskAssignmentEvent.class,
                        AssessmentEvent.class,
                        BodyEvent.class,
                        KoppelkansEvent.class,
                        RouteEvent.class,
                        OnboardingEvent.class,
                        MeetingEvent.class,
                        AttachmentEvent.class,
                        GuideEvent.class,
                        TagEvent.class,
                        SilenceEvent.class,
                        ContactRecoveryEvent.class,
                        EndingEvent.class,
                        AreaEvent.class,
                        GoalEvent.class,
                        SubjectEvent.class,
                        ThemeEvent.class,
                        AmbitionEvent.class,
                        CriteriaChangeEvent.class,
                        DefinitionEvent.class,
                        EvaluationEvent.class,
                        PriorityEvent.class,
                        MeasurementEvent.class,
                        IssueEvent.class,
                        ContributionEvent.class,
                        MeasureEvent.class,
                        RequestEvent.class,
                        EstimateEvent.class,
                        OpgaveEvent.class,
                        ChoiceEvent.class,
                        LegalMinimumEvent.class,
                        ReferenceEvent.class,
                        ProcedureEvent.class,
                        RoundEvent.class,
                        ReopeningEvent.class,
                        BudgetEvent.class,
                        EnquiryEvent.class,
                        IdeaEvent.class,
                        ConsultationEvent.class,
                        InputEvent.class,
                        FinancingEvent.class,
                        SchemeEvent.class,
                        OutcomeEvent.class,
                        CommandEvent.class,
                        WordsEvent.class)
                .flatMap(Catalogue::records)
                .forEach(type -> TYPES.put(nameOf(type), type));
    }

    private Catalogue() {}

    private static Stream<Class<? extends Event>> records(Class<?> type) {
        return type.isInterface()
                ? Stream.of(type.getPermittedSubclasses()).flatMap(Catalogue::records)
                : Stream.of(type.asSubclass(Event.class));
    }

    /** The contract names of today, in alphabetical order. */
    public static Set<String> names() {
        return TYPES.keySet();
    }

    /** Names of versions that are not said any more, and are read for ever. */
    public static Set<String> earlierNames() {
        return EarlierVersions.names();
    }

    /**
     * The class that a contract name stands for; that of today when it is an earlier name. Empty for a type that this
     * version does not know.
     */
    public static Optional<Class<? extends Event>> typeOf(String name) {
        return Optional.ofNullable(TYPES.get(EarlierVersions.today(name)));
    }

    /**
     * Reads an event of any version, as the version of today.
     *
     * @param data as it was recorded
     * @return empty for a type that this version does not know
     * @throws JacksonException when the data are not what the name says
     */
    public static Optional<Event> read(String name, JsonNode data) {
        return typeOf(name).map(type -> Json.MAPPER.treeToValue(inVersionOfToday(name, data), type));
    }

    /** What was recorded under an earlier name as it is said today; what has no later version as it is. */
    public static JsonNode inVersionOfToday(String name, JsonNode data) {
        return EarlierVersions.today(name, data);
    }

    /** Whether a service may say this: names of its own family, whatever they are, and those of every service. */
    public static boolean maySay(String service, String name) {
        return name.startsWith(PREFIX + service + ".")
                || OF_EVERY_SERVICE.stream().anyMatch(family -> name.startsWith(PREFIX + family + "."));
    }

    public static String nameOf(Class<? extends Event> type) {
        return type.getAnnotation(ContractName.class).value();
    }
}
