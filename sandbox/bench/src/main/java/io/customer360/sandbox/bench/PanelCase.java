package io.customer360.sandbox.bench;

import io.customer360.sandbox.Sandbox;
import java.util.ArrayList;
import java.util.List;

/** Case B1: the panel beside a ticket and what it asks for after paint. */
final class PanelCase {
    static final String FLOOR = "floor";
    static final String NAIVE = "naive";
    static final String DRAWN = "app: panel";
    static final String ASKED = "app: after paint";
    static final String APP = "app";
    static final String WITH = "issue view with the panel";
    static final String WITHOUT = "issue view without it";

    private static final String PANEL = "c360-panel-customer";

    private final Panel panel;
    private final Floor floor;
    private final Naive naive;
    private final HostPage page;
    private final List<Subject> subjects;

    PanelCase(Sandbox sandbox, Browser browser, Floor floor, Naive naive, List<Subject> subjects) {
        this.panel = new Panel(sandbox, browser);
        this.floor = floor;
        this.naive = naive;
        this.page = new HostPage(sandbox);
        this.subjects = subjects;
    }

    /** Refuses to compare what does not answer the same. */
    void check() throws Exception {
        for (Subject subject : subjects) {
            Found expected = floor.ask(subject);
            same("the app", expected, panel.values(subject));
            String html = naive.draw(subject);
            same("the naive way", expected, Naive.tickets(html));
            String drawn = panel.draw(subject);
            shows(drawn, subject.name());
            for (String amount : Naive.amounts(html)) {
                shows(drawn, amount);
            }
            if (!page.with(subject).contains(PANEL) || page.without(subject).contains(PANEL)) {
                throw new IllegalStateException("the panel is on the wrong issue view");
            }
        }
    }

    private static void shows(String panel, String what) {
        if (!panel.contains(what)) {
            throw new IllegalStateException("the panel does not show " + what);
        }
    }

    private static void same(String who, Found expected, Found found) {
        if (!expected.equals(found)) {
            throw new IllegalStateException(
                    who + " found " + found + " where SQL finds " + expected);
        }
    }

    /** What is compared, for each customer, in the order in which it is run. */
    List<Side> sides() {
        List<Side> sides = new ArrayList<>();
        for (Subject subject : subjects) {
            sides.add(new Side(FLOOR, subject, () -> floor.ask(subject)));
            sides.add(new Side(DRAWN, subject, () -> panel.draw(subject)));
            sides.add(new Side(ASKED, subject, () -> panel.afterPaint(subject)));
            sides.add(new Side(NAIVE, subject, () -> naive.draw(subject)));
            sides.add(new Side(WITHOUT, subject, () -> page.without(subject)));
            sides.add(new Side(WITH, subject, () -> page.with(subject)));
        }
        return sides;
    }
}
