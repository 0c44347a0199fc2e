package io.customer360.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.customer360.shared.Refusals;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Where a link may lead (F-031)")
class WebAddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.com",
                "HTTP://example.com:8080/a?b=c#d",
                "https://crm.example/%F0%9F%9A%80",
                "https://crm.example/ä",
                "mailto:sales@example.com?subject=Hello",
                "https://[::1]/"
            })
    @DisplayName("pages of the web and mailboxes")
    void safe(String address) {
        assertEquals(address, WebAddress.of(" " + address + " ").text());
    }

    @Test
    @DisplayName("an address without a protocol is a page of the web")
    void completed() {
        assertEquals("https://example.com/a", WebAddress.of("example.com/a").text());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JaVaScRiPt:alert(1)",
                "java\tscript:alert(1)",
                "\u0001javascript:alert(1)",
                "data:text/html,<script>alert(1)</script>",
                "vbscript:msgbox(1)",
                "file:///etc/passwd",
                "ftp://example.com",
                "blob:https://example.com/1",
                "intent://scan/#Intent;end",
                "https:",
                "https:///path",
                "http:example.com",
                "https://trusted.example@evil.example/",
                "mailto:nobody",
                "https://example.com/\"onmouseover=alert(1)",
                "https://exa mple.com",
                "//evil.example"
            })
    @DisplayName("nothing that a browser would run, and nothing that deceives")
    void hostile(String address) {
        assertEquals(
                List.of(" c360.links.address.error"), Refusals.of(() -> WebAddress.of(address)));
    }

    @Test
    @DisplayName("at most 1,000 characters")
    void length() {
        String longest = "https://example.com/" + "a".repeat(980);
        assertEquals(longest, WebAddress.of(longest).text());
        assertEquals(
                List.of(" c360.input.too-long.error"),
                Refusals.of(() -> WebAddress.of(longest + "a")));
    }
}
