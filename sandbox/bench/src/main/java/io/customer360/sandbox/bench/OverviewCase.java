package io.customer360.sandbox.bench;

import io.customer360.sandbox.Sandbox;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Case B2: the Overview of a customer, the first screen and all that it asks for after paint. */
final class OverviewCase {
    static final String FLOOR = "floor";
    static final String NAIVE = "naive";
    static final String FIRST = "app: first screen";
    static final String LATER = "app: after paint";
    static final String APP = "app";

    private static final String DOOR = "/naive/overview";

    private final Overview overview;
    private final OverviewFloor floor;
    private final Naive tickets;
    private final Browser browser;
    private final List<Subject> subjects;

    OverviewCase(
            Sandbox sandbox, Browser browser, Floor floor, Naive tickets, List<Subject> subjects)
            throws SQLException {
        this.overview = new Overview(browser);
        this.floor = new OverviewFloor(sandbox, floor);
        this.tickets = tickets;
        this.browser = browser;
        this.subjects = subjects;
        var store = new NaiveStore(sandbox.tables(), AppTables.in(sandbox.tables()));
        sandbox.add(DOOR, new NaiveOverview(store));
    }

    /** Refuses to compare what does not show the same customer. */
    void check() throws Exception {
        for (Subject subject : subjects) {
            String first = overview.firstScreen(subject);
            String app = first + overview.afterPaint(overview.later(subject));
            for (String text : List.of(subject.name(), "Plan 5", Records.NOTE)) {
                shows("the floor", floor.ask(subject), text);
                shows("the app", app, text);
                shows("the naive way", naive(subject), text);
            }
        }
    }

    private static void shows(String who, String answer, String text) {
        if (!answer.contains(text)) {
            throw new IllegalStateException(who + " does not show " + text);
        }
    }

    /** What is compared, for each customer, in the order in which it is run. */
    List<Side> sides() throws IOException {
        List<Side> sides = new ArrayList<>();
        for (Subject subject : subjects) {
            List<String> later = overview.later(subject);
            sides.add(new Side(FLOOR, subject, () -> floor.ask(subject)));
            sides.add(new Side(FIRST, subject, () -> overview.firstScreen(subject)));
            sides.add(new Side(LATER, subject, () -> overview.afterPaint(later)));
            sides.add(new Side(NAIVE, subject, () -> naive(subject)));
        }
        return sides;
    }

    private String naive(Subject subject) throws IOException {
        return browser.get(DOOR + "?customer=" + subject.organisation(), "text/html")
                + tickets.draw(subject);
    }
}
