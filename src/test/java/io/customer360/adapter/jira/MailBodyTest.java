package io.customer360.adapter.jira;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The body of a mail (F-202)")
class MailBodyTest {
    private static final String HOSTILE = "<img src=x onerror=\"alert('1')\">\r\nBcc: a & b";

    private final MailBody body =
            new MailBody(
                    Locale.GERMANY,
                    HOSTILE,
                    "Neuigkeiten",
                    List.of(
                            new MailBody.Block(
                                    HOSTILE,
                                    "https://jira/x?a=1&b=2",
                                    List.of(
                                            new MailBody.Line(HOSTILE, "heute"),
                                            new MailBody.Line("Zwei", "")))),
                    List.of(new MailBody.Way("Eingang", "https://jira/inbox")));

    @Test
    @DisplayName("F-202 nothing of what it takes becomes markup")
    void html() {
        var html = body.html();
        assertFalse(html.contains("<img"), html);
        assertTrue(
                html.contains(
                        "&lt;img src=x onerror=&quot;alert(&#39;1&#39;)&quot;&gt; Bcc: a &amp; b"),
                html);
        assertTrue(html.contains("href=\"https://jira/x?a=1&amp;b=2\""), html);
        assertTrue(html.contains("<html lang=\"de-DE\">"), html);
    }

    @Test
    @DisplayName("F-202 as text it has a line for each thing")
    void text() {
        assertEquals(
                String.join(
                        "\n",
                        "Neuigkeiten",
                        "",
                        "<img src=x onerror=\"alert('1')\"> Bcc: a & b",
                        "  - <img src=x onerror=\"alert('1')\"> Bcc: a & b (heute)",
                        "  - Zwei",
                        "  https://jira/x?a=1&b=2",
                        "",
                        "-- ",
                        "Eingang",
                        "https://jira/inbox",
                        ""),
                body.text());
    }
}
