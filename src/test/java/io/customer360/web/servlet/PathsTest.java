package io.customer360.web.servlet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import jakarta.servlet.http.HttpServletRequest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("What follows a page's own part of an address")
class PathsTest {

    @ParameterizedTest
    @CsvSource({
        "/jira/plugins/servlet/customer360/customers/7, 7, ''",
        "/jira/plugins/servlet/customer360/customers/7/, 7, ''",
        "/jira/plugins/servlet/customer360/customers/7/subscriptions, 7, subscriptions",
        "/jira/plugins/servlet/customer360/customers/7/a/b, 7, a/b",
        "/jira/plugins/servlet/customer360/customers/, '', ''",
        "/jira/plugins/servlet/customer360/customers, '', ''"
    })
    void parts(String uri, String first, String rest) {
        var request = mock(HttpServletRequest.class);
        when(request.getRequestURI()).thenReturn(uri);
        assertEquals(new Paths(first, rest), Paths.below("/customer360/customers/", request));
    }
}
