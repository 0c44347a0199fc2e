package io.customer360.sandbox.bench;

import io.customer360.sandbox.Sandbox;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.Pattern;

/** Hangs the naive panel into the sandbox and asks for it through the same door as the app. */
final class Naive {
    private static final String DOOR = "/naive/panel";
    private static final Pattern OPEN = Pattern.compile("class=\"open\">(\\d+)<");
    private static final Pattern AMOUNT = Pattern.compile("class=\"amount\">([^<]+)<");
    private static final Pattern KEY = Pattern.compile("<b>([^<]+)</b>");

    private final Browser browser;

    Naive(Sandbox sandbox, Browser browser) throws SQLException {
        var store = new NaiveStore(sandbox.tables(), AppTables.in(sandbox.tables()));
        sandbox.add(DOOR, new NaivePanel(sandbox.world(), store));
        this.browser = browser;
    }

    /** Asks for the panel's HTML. */
    String draw(Subject beside) throws IOException {
        return browser.get(
                DOOR
                        + "?customer=%d&except=%s"
                                .formatted(beside.organisation(), beside.ticket().getKey()),
                "text/html");
    }

    /** What that HTML says about tickets. */
    static Found tickets(String html) {
        return new Found(Long.parseLong(all(OPEN, html).get(0)), all(KEY, html));
    }

    /** The yearly and the monthly revenue in that HTML. */
    static List<String> amounts(String html) {
        return all(AMOUNT, html);
    }

    private static List<String> all(Pattern pattern, String html) {
        return pattern.matcher(html).results().map(match -> match.group(1)).toList();
    }
}
