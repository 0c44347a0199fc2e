package io.customer360.sandbox.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class HtmlTest {
    @Test
    @DisplayName("values are escaped, pieces of HTML are not, and nothing is written as null")
    void escapes() {
        var html = Html.of("<p title=\"{}\">{}{}</p>", "a\"'<&>", Html.of("<b>{}</b>", "<"), null);

        assertEquals("<p title=\"a&quot;&#39;&lt;&amp;&gt;\"><b>&lt;</b></p>", html.toString());
    }

    @Test
    @DisplayName("a value that looks like a place is not filled again")
    void fillsOnce() {
        assertEquals("{} b", Html.of("{} {}", "{}", "b").toString());
    }

    @Test
    @DisplayName("places and values must be as many")
    void counts() {
        assertThrows(IllegalArgumentException.class, () -> Html.of("{}"));
        assertThrows(IllegalArgumentException.class, () -> Html.of("x", "y"));
    }
}
