// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JWSAlgorithm;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.platform.testing.TestHttp;
import nl.wijkakkoord.platform.testing.TestHttp.Answer;
import nl.wijkakkoord.platform.testing.TestIssuer;
import nl.wijkakkoord.platform.testing.TestToken;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@SpringBootTest(
        classes = GateApplication.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"management.endpoints.web.exposure.include=*", "spring.application.name=gate"})
class GateTest {
    private static final OrganisationId MUNICIPALITY = new OrganisationId("oin:00000001001234560000");
    private static final OrganisationId ASSOCIATION = new OrganisationId("kvk:12345678");
    private static final OrganisationId OPERATOR = new OrganisationId("oin:00000001009876546000");

    private static final TestIssuer OURS = TestIssuer.speakingFor(MUNICIPALITY, OPERATOR);
    private static final TestIssuer THEIRS = TestIssuer.speakingFor(ASSOCIATION);
    private static final TestIssuer POPULAR = TestIssuer.speakingFor(MUNICIPALITY);
    private static final TestIssuer FALLING = TestIssuer.speakingFor(MUNICIPALITY);
    private static final TestIssuer GONE = TestIssuer.speakingFor(MUNICIPALITY);
    private static final TestIssuer DOWN = TestIssuer.speakingFor(MUNICIPALITY);
    private static final TestIssuer STRANGER = TestIssuer.speakingFor(MUNICIPALITY);

    private static final List<Arguments> BAD_TOKENS = List.of(
            bad("expired", token -> token.expired().signed()),
            bad("without a last moment", token -> token.claim("exp", null).signed()),
            bad("not valid yet", token -> token.claim("nbf", 33_000_000_000L).signed()),
            bad("for another audience", token -> token.claim("aud", "elsewhere").signed()),
            bad("without an audience", token -> token.claim("aud", null).signed()),
            bad(
                    "of an unknown issuer",
                    token -> token.claim("iss", STRANGER.issuer()).signed()),
            bad("without an issuer", token -> token.claim("iss", null).signed()),
            bad(
                    "of another issuer than signed it",
                    token -> token.claim("iss", THEIRS.issuer()).signed()),
            bad("signed by somebody else", TestToken::forged),
            bad("that names an unknown key", token -> token.unknownKey().signed()),
            bad("that is not signed", TestToken::unsigned),
            bad("signed with the public key as a secret", TestToken::signedWithPublicKeyAsSecret),
            bad(
                    "signed with an algorithm not on the list",
                    token -> token.algorithm(JWSAlgorithm.RS512).signed()),
            bad("of another type", token -> token.type("logout+jwt").signed()),
            bad("without a subject", token -> token.claim("sub", null).signed()),
            bad("with a blank subject", token -> token.claim("sub", " ").signed()),
            bad(
                    "without an organisation",
                    token -> token.claim("organisation", null).signed()),
            bad(
                    "with an organisation of no form",
                    token -> token.claim("organisation", "Apeldoorn").signed()),
            bad("without a client", token -> token.claim("azp", null).signed()),
            bad("that is no token", token -> "eyJub25l"));

    @LocalServerPort
    private int port;

    @Autowired
    private MemberIds members;

    @Autowired
    private Issuers issuers;

    @DynamicPropertySource
    static void issuers(DynamicPropertyRegistry registry) {
        DOWN.close();
        TestIssuer.properties(OURS, THEIRS, POPULAR, FALLING, GONE, DOWN)
                .forEach((name, value) -> registry.add(name, () -> value));
        registry.add("wijkakkoord.operator", OPERATOR::value);
    }

    @AfterAll
    static void stop() {
        Stream.of(OURS, THEIRS, POPULAR, FALLING, STRANGER).forEach(TestIssuer::close);
    }

    @Test
    void a_good_token_says_who_acts() {
        // When
        var answer = get("/gate/v1/who", OURS.token("anna", MUNICIPALITY));

        // Then
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().path("member").asString())
                .isEqualTo(members.of(OURS.issuer(), "anna", MUNICIPALITY).toString());
        assertThat(answer.json().path("organisation").asString()).isEqualTo(MUNICIPALITY.value());
        assertThat(answer.json().path("client").asString()).isEqualTo("test-client");
    }

    @Test
    void the_same_subject_at_another_issuer_is_another_member() {
        // Given
        var ours = get("/gate/v1/who", OURS.token("anna", MUNICIPALITY));

        // When
        var theirs = get("/gate/v1/who", THEIRS.token("anna", ASSOCIATION));

        // Then
        assertThat(theirs.status()).isEqualTo(200);
        assertThat(theirs.json().path("member").asString())
                .isNotEqualTo(ours.json().path("member").asString());
    }

    @Test
    void a_token_after_RFC_9068_is_good() {
        // Given
        var token = OURS.tokenOf("anna", MUNICIPALITY)
                .type("at+jwt")
                .algorithm(JWSAlgorithm.PS256)
                .claim("aud", List.of("elsewhere", "wijkakkoord"))
                .claim("azp", null)
                .claim("client_id", "planner")
                .signed();

        // When
        var answer = get("/gate/v1/who", token);

        // Then
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().path("client").asString()).isEqualTo("planner");
    }

    @Test
    void a_token_is_good_for_writing_too_and_no_session_begins() {
        // When
        var answer = http().send("POST", "/gate/v1/who", OURS.token("anna", MUNICIPALITY), null);

        // Then
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/gate/v1/who", "/gate/v1/nothing-here", "/error", "/actuator", "/actuator/env"})
    void without_a_token_nothing_is_told(String path) {
        // When
        var answer = get(path, null);

        // Then
        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.problem()).isEqualTo("token-missing");
        assertThat(answer.header("WWW-Authenticate")).startsWith("Bearer").doesNotContain("error=");
    }

    @ParameterizedTest(name = "{0}")
    @FieldSource("BAD_TOKENS")
    void refuses_a_token(String what, Function<TestToken, String> spoiled) {
        // When
        var answer = get("/gate/v1/who", spoiled.apply(OURS.tokenOf("anna", MUNICIPALITY)));

        // Then
        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.problem()).isEqualTo("token-invalid");
        assertThat(answer.header("WWW-Authenticate")).startsWith("Bearer").contains("error=\"invalid_token\"");
    }

    @Test
    void does_not_take_a_token_from_the_query() {
        // When
        var answer = get("/gate/v1/who?access_token=" + OURS.token("anna", MUNICIPALITY), null);

        // Then
        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.problem()).isEqualTo("token-missing");
    }

    @Test
    void does_not_take_a_token_from_a_form() {
        // Given
        var form = ("access_token=" + OURS.token("anna", MUNICIPALITY)).getBytes();

        // When
        var answer =
                http().send("POST", "/gate/v1/who", null, form, "Content-Type", "application/x-www-form-urlencoded");

        // Then
        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.problem()).isEqualTo("token-missing");
    }

    @Test
    void refuses_an_issuer_that_claims_the_organisation_of_another() {
        // When
        var answer = get("/gate/v1/who", THEIRS.token("anna", MUNICIPALITY));

        // Then
        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.problem()).isEqualTo("organisation-not-of-issuer");
    }

    @Test
    void knows_for_whom_an_issuer_may_speak() {
        // When
        var spoken =
                Stream.of(OURS, THEIRS, STRANGER).filter(issuer -> issuers.maySpeakFor(issuer.issuer(), ASSOCIATION));

        // Then
        assertThat(spoken).containsExactly(THEIRS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/actuator/health",
                "/actuator/health/liveness",
                "/actuator/info",
                "/actuator/prometheus",
                "/gate/v1/openapi.json"
            })
    void some_things_need_no_token(String path) {
        // When
        var answer = get(path, null);

        // Then
        assertThat(answer.status()).isEqualTo(200);
    }

    @Test
    void the_inside_of_a_service_is_for_its_operator() {
        // When
        var answer = get(
                "/actuator/env",
                OURS.tokenOf("olga", OPERATOR).scope("operator").signed());

        // Then
        assertThat(answer.status()).isEqualTo(200);
    }

    @Test
    void who_works_for_the_operator_needs_the_scope_to_look_inside() {
        // When
        var answer = get("/actuator/env", OURS.token("olga", OPERATOR));

        // Then
        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.problem()).isEqualTo("not-allowed");
    }

    @Test
    void no_other_organisation_can_make_itself_operator() {
        // When
        var answer = get(
                "/actuator/env",
                THEIRS.tokenOf("olga", ASSOCIATION).scope("operator").signed());

        // Then
        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.problem()).isEqualTo("not-allowed");
    }

    @Test
    void says_try_again_while_the_keys_of_an_issuer_cannot_be_read() {
        // When
        var answer = get("/gate/v1/who", DOWN.token("anna", MUNICIPALITY));

        // Then
        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.problem()).isEqualTo("unavailable");
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
    }

    @Test
    void goes_on_with_the_keys_it_has_when_an_issuer_goes_down() {
        // Given
        get("/gate/v1/who", FALLING.token("anna", MUNICIPALITY));
        FALLING.close();

        // When
        var answer = get("/gate/v1/who", FALLING.token("anna", MUNICIPALITY));

        // Then
        assertThat(answer.status()).isEqualTo(200);
    }

    @Test
    void a_forged_token_with_an_unknown_key_is_forged_however_often_it_comes() {
        // Given
        var token = THEIRS.tokenOf("anna", ASSOCIATION).unknownKey().signed();

        // When
        var statuses =
                IntStream.range(0, 5).mapToObj(i -> get("/gate/v1/who", token).status());

        // Then
        assertThat(statuses).containsOnly(401);
    }

    @Test
    void nobody_can_tell_whether_a_key_that_was_never_read_is_of_an_issuer_that_is_down() {
        // Given
        get("/gate/v1/who", GONE.token("anna", MUNICIPALITY));
        GONE.close();
        var token = GONE.tokenOf("anna", MUNICIPALITY).unknownKey().signed();

        // When
        var answers =
                IntStream.range(0, 3).mapToObj(i -> get("/gate/v1/who", token)).toList();

        // Then
        assertThat(answers).allSatisfy(answer -> {
            assertThat(answer.status()).isEqualTo(503);
            assertThat(answer.headers().firstValue("Retry-After")).isPresent();
        });
        assertThat(get("/gate/v1/who", GONE.token("anna", MUNICIPALITY)).status())
                .isEqualTo(200);
    }

    @Test
    void does_not_let_strangers_wear_out_an_issuer() {
        // Given
        var token = POPULAR.tokenOf("anna", MUNICIPALITY).unknownKey().signed();

        // When
        for (var i = 0; i < 50; i++) {
            get("/gate/v1/who", token);
        }

        // Then
        assertThat(POPULAR.keysRead()).isLessThan(25);
        assertThat(get("/gate/v1/who", POPULAR.token("anna", MUNICIPALITY)).status())
                .isEqualTo(200);
    }

    @Test
    void tells_anybody_whose_tokens_it_takes() {
        // When
        var answer = get("/.well-known/oauth-protected-resource", null);

        // Then
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().path("authorization_servers").toString())
                .contains(OURS.issuer(), THEIRS.issuer())
                .doesNotContain(STRANGER.issuer());
    }

    private static Arguments bad(String what, Function<TestToken, String> spoiled) {
        return Arguments.of(what, spoiled);
    }

    private Answer get(String path, String token) {
        return http().get(path, token);
    }

    private TestHttp http() {
        return new TestHttp("http://127.0.0.1:" + port);
    }
}
