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

    private final Panel panel;
    private final Floor floor;
    private final Naive naive;
    private final List<Subject> subjects;

    PanelCase(Sandbox sandbox, Floor floor, List<Subject> subjects) {
        this.panel = new Panel(sandbox);
        this.floor = floor;
        this.naive = new Naive(sandbox.world());
        this.subjects = subjects;
    }

    /** Refuses to compare what does not answer the same. */
    void check() throws Exception {
        for (Subject subject : subjects) {
            Found expected = floor.ask(subject);
            same("the app", expected, panel.values(subject));
            same("the naive way", expected, naive.ask(subject));
            if (!panel.draw(subject).contains(subject.name())) {
                throw new IllegalStateException("the panel does not show " + subject.name());
            }
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
            sides.add(new Side(DRAWN, subject, () -> drawn(subject)));
            sides.add(new Side(ASKED, subject, () -> panel.afterPaint(subject)));
            sides.add(new Side(NAIVE, subject, () -> naive.ask(subject)));
        }
        return sides;
    }

    private Found drawn(Subject subject) throws Exception {
        panel.draw(subject);
        return null;
    }
}
