package io.customer360.sandbox.bench;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;

/** The app itself: the page of a customer, and what it asks for after paint, all through HTTP. */
final class Overview {
    private static final Pattern LATER =
            Pattern.compile(
                    "hx-get=\"[^\"]*?(/rest/[^\"]+)\" hx-trigger=\"(?:load|c360:near once)");

    private final Browser browser;

    Overview(Browser browser) {
        this.browser = browser;
    }

    /** The page as it is painted first. */
    String firstScreen(Subject of) throws IOException {
        return browser.get(
                "/plugins/servlet/customer360/customers/" + of.organisation(), "text/html");
    }

    /** The addresses of which that page asks by itself, at once or when they come near. */
    List<String> later(Subject of) throws IOException {
        return LATER.matcher(firstScreen(of))
                .results()
                .map(match -> match.group(1).replace("&amp;", "&"))
                .toList();
    }

    /** Asks at these addresses, one after the other. */
    String afterPaint(List<String> addresses) throws IOException {
        var html = new StringBuilder();
        for (String address : addresses) {
            html.append(browser.get(address, "text/html"));
        }
        return html.toString();
    }
}
