package io.customer360.rest.errors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import io.customer360.customer.Profile;
import io.customer360.rest.Api;
import io.customer360.rest.view.SafeUrl;
import io.customer360.rest.view.SignIn;
import io.customer360.rest.view.View;
import io.customer360.shared.CustomerId;
import io.customer360.shared.Forbidden;
import io.customer360.shared.NotFound;
import io.customer360.shared.NotSignedIn;
import io.customer360.shared.Permission;
import io.customer360.shared.Problem;
import io.customer360.shared.Rejected;
import io.customer360.shared.Stale;
import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What is answered when something is thrown")
class FailuresTest {
    private static final Asked ASKED =
            new Asked(new SafeUrl("/jira/again"), new SafeUrl("/jira/login"));

    private final Api api = new Api();
    private final Failures failures = api.failures;

    @Test
    @DisplayName("each kind has its status, code and sentence")
    void kinds() {
        assertEquals("401 not-signed-in c360.error.not-signed-in.error", of(new NotSignedIn()));
        assertEquals(
                "403 forbidden c360.error.permission.error[c360.access.edit.label]",
                of(new Forbidden(Permission.EDIT)));
        assertEquals("404 not-found c360.error.not-found.error", of(new NotFound()));
        assertEquals("404 not-found c360.error.not-found.error", of(new NotFoundException()));
        assertEquals("405 method c360.error.method.error", of(new NotAllowedException("GET")));
        assertEquals(
                "406 not-acceptable c360.error.not-acceptable.error",
                of(new NotAcceptableException()));
        assertEquals("415 media-type c360.error.media-type.error", of(new NotSupportedException()));
        assertEquals("400 request c360.error.request.error", of(new WebApplicationException(414)));
        assertEquals("503 slow c360.error.slow.error", of(new TimeoutException()));
        assertEquals("503 slow c360.error.slow.error", of(new RejectedExecutionException()));
    }

    @Test
    @DisplayName("the platform's refusal depends on whether somebody is signed in")
    void platform() {
        assertEquals(
                "401 not-signed-in c360.error.not-signed-in.error", of(new SecurityException()));
        api.user.as("anna");
        assertEquals("403 forbidden c360.error.forbidden.error", of(new SecurityException()));
    }

    @Test
    @DisplayName("a stale edit is answered with the newer record to whoever may still see it")
    void stale() {
        api.user.as("anna");
        assertTrue(stale(Api.ACME).contains("\"current\":{\"id\":1"), stale(Api.ACME));
        assertFalse(stale(Api.GLOBEX).contains("current"), "no longer visible");
        api.user.as("boss");
        assertFalse(stale(new CustomerId(99)).contains("current"), "gone");
        var odd = failures.of(new Stale("no record"), ASKED);
        assertEquals(409, odd.status());
        assertFalse(Api.json(odd.view()).contains("current"), "cannot be read");
    }

    private String stale(CustomerId customer) {
        return Api.json(failures.of(new Stale(Profile.blank(customer)), ASKED).view());
    }

    @Test
    @DisplayName("a day in a problem is written as the reader writes days")
    void day() {
        var rejected = Rejected.at("to", "c360.x.error", LocalDate.parse("2026-03-02"));
        assertFalse(Api.json(failures.of(rejected, ASKED).view()).contains("2026-03-02"));
    }

    @Test
    @DisplayName("problems of fields stand at their fields, others above")
    void fields() {
        var rejected =
                new Rejected(
                        List.of(
                                Problem.at("price", "c360.input.amount.error"),
                                Problem.at("price", "c360.input.negative.error"),
                                Problem.at("", "c360.input.number-range.error", 0, 5)));
        assertEquals(
                "{\"errorMessages\":[\"c360.input.number-range.error[0, 5]\"],"
                        + "\"errors\":{\"price\":\"c360.input.amount.error\"},\"code\":\"rejected\"}",
                Api.json(failures.of(rejected, ASKED).view()));
        assertEquals(
                "{messages=[c360.input.number-range.error[0, 5]],"
                        + " errors=[{field=price, text=c360.input.amount.error}],"
                        + " code=rejected, retryUrl=, signInUrl=}",
                Api.shown(failures.of(rejected, ASKED).view()));
    }

    @Test
    @DisplayName("when only fields are wrong, a page still says so above the form")
    void onlyFields() {
        var failure = failures.of(Rejected.at("price", "c360.input.amount.error"), ASKED);
        assertTrue(Api.json(failure.view()).startsWith("{\"errorMessages\":[]"));
        assertTrue(Api.shown(failure.view()).startsWith("{messages=[c360.error.rejected.error]"));
    }

    @Test
    @DisplayName("a bug shows a number to ask about and nothing of itself")
    void bugs() {
        var failure =
                failures.of(new IllegalStateException("jdbc:postgresql://db password"), ASKED);
        assertEquals(500, failure.status());
        assertTrue(Api.json(failure.view()).contains("c360.error.unexpected.error["));
        assertFalse(Api.json(failure.view()).contains("password"));
        assertTrue(Api.shown(failure.view()).contains("retryUrl=/jira/again"));
    }

    @Test
    @DisplayName("the face is the one asked for, and JSON when in doubt; Allow survives")
    void faces() {
        assertEquals(MediaType.TEXT_HTML_TYPE, answer("text/html").getMediaType());
        assertEquals(
                MediaType.TEXT_HTML_TYPE, answer("text/html", "application/json").getMediaType());
        assertEquals(MediaType.APPLICATION_JSON_TYPE, answer("*/*").getMediaType());
        assertEquals(MediaType.APPLICATION_JSON_TYPE, answer("image/png").getMediaType());
        assertEquals(
                MediaType.APPLICATION_JSON_TYPE,
                answer("application/json", "text/html").getMediaType());
        assertEquals("GET", answer("*/*").getHeaderString("Allow"));
        assertTrue(answer("*/*").getEntity() instanceof View);
    }

    private jakarta.ws.rs.core.Response answer(String... accepted) {
        var headers = mock(HttpHeaders.class);
        when(headers.getAcceptableMediaTypes())
                .thenReturn(List.of(accepted).stream().map(MediaType::valueOf).toList());
        var uri = mock(UriInfo.class);
        when(uri.getRequestUri()).thenReturn(URI.create("http://jira/rest/x?y=1"));
        var signIn = new SignIn(back -> URI.create("/login?to=" + back.getPath()), new Api().urls);
        var mapper = new ErrorMapper(failures, signIn);
        mapper.headers = headers;
        mapper.uri = uri;
        return mapper.toResponse(new NotAllowedException("GET"));
    }

    private String of(Throwable thrown) {
        var failure = failures.of(thrown, ASKED);
        var json = (ErrorJson) failure.view().json();
        return failure.status() + " " + json.code() + " " + json.errorMessages().get(0);
    }
}
