// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Optional;
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
import nl.wijkakkoord.contracts.decisions.PaperEvent;
import nl.wijkakkoord.contracts.decisions.ProcedureEvent;
import nl.wijkakkoord.contracts.decisions.ReopeningEvent;
import nl.wijkakkoord.contracts.decisions.ReservationEvent;
import nl.wijkakkoord.contracts.decisions.RoundChangeEvent;
import nl.wijkakkoord.contracts.decisions.RoundEvent;
import nl.wijkakkoord.contracts.decisions.RoundEvidenceEvent;
import nl.wijkakkoord.contracts.opgaven.BudgetEvent;
import nl.wijkakkoord.contracts.opgaven.ChoiceEvent;
import nl.wijkakkoord.contracts.opgaven.ConsultationEvent;
import nl.wijkakkoord.contracts.opgaven.EnquiryEvent;
import nl.wijkakkoord.contracts.opgaven.EstimateEvent;
import nl.wijkakkoord.contracts.opgaven.FinancingEvent;
import nl.wijkakkoord.contracts.opgaven.GrantEvent;
import nl.wijkakkoord.contracts.opgaven.IdeaEvent;
import nl.wijkakkoord.contracts.opgaven.InputEvent;
import nl.wijkakkoord.contracts.opgaven.LegalMinimumEvent;
import nl.wijkakkoord.contracts.opgaven.MeasureEvent;
import nl.wijkakkoord.contracts.opgaven.MoneyFactEvent;
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
import org.junit.jupiter.api.Test;

class CatalogueTest {

    private static Stream<Class<?>> records() {
        return Stream.of(
                        WijkaanpakEvent.class,
                        MembershipEvent.class,
                        MandateEvent.class,
                        DirectionEvent.class,
                        InterestEvent.class,
                        AgendaEvent.class,
                        RelationEvent.class,
                        KoppelkansEvent.class,
                        RouteEvent.class,
                        OnboardingEvent.class,
                        OptionEvent.class,
                        OverviewEvent.class,
                        TaskAssignmentEvent.class,
                        AssessmentEvent.class,
                        BodyEvent.class,
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
                        RoundChangeEvent.class,
                        ReservationEvent.class,
                        RoundEvidenceEvent.class,
                        PaperEvent.class,
                        BudgetEvent.class,
                        GrantEvent.class,
                        MoneyFactEvent.class,
                        SchemeEvent.class,
                        EnquiryEvent.class,
                        IdeaEvent.class,
                        ConsultationEvent.class,
                        InputEvent.class,
                        FinancingEvent.class,
                        OutcomeEvent.class,
                        CommandEvent.class,
                        WordsEvent.class)
                .flatMap(aggregate -> Arrays.stream(aggregate.getDeclaredClasses()))
                .filter(Class::isRecord);
    }

    @Test
    void every_event_record_has_a_contract_name() {
        // When
        var nameless = records().filter(type -> !type.isAnnotationPresent(ContractName.class));

        // Then
        assertThat(nameless).isEmpty();
    }

    @Test
    void no_two_records_have_the_same_name() {
        // When
        var names = records().map(type -> type.getAnnotation(ContractName.class).value());

        // Then
        assertThat(names).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(Catalogue.names());
    }

    @Test
    void a_name_is_a_domain_in_the_plural_a_fact_in_kebab_case_and_one_version() {
        // When
        var names = Catalogue.names();

        // Then
        assertThat(names)
                .isNotEmpty()
                .allMatch(
                        name -> name.matches(
                                "nl\\.wijkakkoord\\.(stakeholders|subjects|ambitions|opgaven|decisions|audit|commands|words)\\.[a-z]+(-[a-z]+)*\\.v[1-9][0-9]*"));
    }

    @Test
    void a_type_is_found_by_its_name_and_a_name_by_its_type() {
        // Given
        var names = Catalogue.names();

        // When
        var types = names.stream().map(Catalogue::typeOf).flatMap(Optional::stream);

        // Then
        assertThat(types.map(Catalogue::nameOf)).containsExactlyElementsOf(names);
    }

    @Test
    void a_type_of_a_later_version_is_not_known() {
        // When
        var type = Catalogue.typeOf("nl.wijkakkoord.decisions.position-taken.v99");

        // Then
        assertThat(type).isEmpty();
    }

    @Test
    void a_service_says_its_own_names_and_those_of_every_service_but_not_anothers() {
        // Given
        var names = Stream.of(
                "nl.wijkakkoord.decisions.of-a-later-version.v9",
                "nl.wijkakkoord.subjects.subject-submitted.v1",
                "nl.wijkakkoord.commands.command-refused.v1",
                "nl.wijkakkoord.stakeholders.mandate-granted.v1",
                "nl.wijkakkoord.decisionsandmore.round-opened.v1",
                "com.example.decisions.round-opened.v1");

        // When
        var said = names.filter(name -> Catalogue.maySay("decisions", name));

        // Then
        assertThat(said)
                .containsExactly(
                        "nl.wijkakkoord.decisions.of-a-later-version.v9",
                        "nl.wijkakkoord.subjects.subject-submitted.v1",
                        "nl.wijkakkoord.commands.command-refused.v1");
    }
}
