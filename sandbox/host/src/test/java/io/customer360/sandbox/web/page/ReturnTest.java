package io.customer360.sandbox.web.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReturnTest {
    @ParameterizedTest(name = "{0} goes to {1}")
    @DisplayName("after signing in one stays on this site")
    @CsvSource({
        "/browse/SUP-1, /browse/SUP-1",
        "/jira/browse/SUP-1, /browse/SUP-1",
        "//elsewhere.example, /secure/Dashboard.jspa",
        "/\\elsewhere.example, /secure/Dashboard.jspa",
        "https://elsewhere.example, /secure/Dashboard.jspa",
        "'', /secure/Dashboard.jspa"
    })
    void stays(String wish, String expected) {
        assertEquals(expected, Return.checked(wish, "/jira"));
    }
}
