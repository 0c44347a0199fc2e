package io.customer360.settings;

import static io.customer360.settings.Knowledge.BEHAVIOURAL;
import static io.customer360.settings.Knowledge.DEMOGRAPHIC;
import static io.customer360.settings.Loading.AFTER_PAINT;
import static io.customer360.settings.Loading.FIRST_SCREEN;
import static io.customer360.settings.Section.OVERVIEW;
import static io.customer360.settings.Section.SUBSCRIPTIONS;
import static io.customer360.settings.Section.TICKETS;

import java.util.List;

/** The registry of every widget, in the order of the page. A new widget is one line here. */
public final class Widgets {

    private static final List<Widget> ALL =
            List.of(
                    new Widget(
                            "info", OVERVIEW, DEMOGRAPHIC, FIRST_SCREEN, "c360.info.widget.title"),
                    new Widget(
                            "subscriptions",
                            OVERVIEW,
                            BEHAVIOURAL,
                            FIRST_SCREEN,
                            "c360.subscriptions.widget.title"),
                    new Widget(
                            "open-tickets",
                            OVERVIEW,
                            BEHAVIOURAL,
                            AFTER_PAINT,
                            "c360.tickets.open.title"),
                    new Widget(
                            "tickets",
                            OVERVIEW,
                            BEHAVIOURAL,
                            AFTER_PAINT,
                            "c360.tickets.widget.title"),
                    new Widget(
                            "changes",
                            OVERVIEW,
                            BEHAVIOURAL,
                            AFTER_PAINT,
                            "c360.changes.widget.title"),
                    new Widget(
                            "subscriptions-full",
                            SUBSCRIPTIONS,
                            BEHAVIOURAL,
                            FIRST_SCREEN,
                            "c360.subscriptions.widget.title"),
                    new Widget(
                            "tickets-summary",
                            TICKETS,
                            BEHAVIOURAL,
                            AFTER_PAINT,
                            "c360.tickets.summary.title"),
                    new Widget(
                            "tickets-full",
                            TICKETS,
                            BEHAVIOURAL,
                            AFTER_PAINT,
                            "c360.tickets.widget.title"));

    private Widgets() {}

    /** Every widget. */
    public static List<Widget> all() {
        return ALL;
    }

    /** The widgets of one section, in order. */
    public static List<Widget> in(Section section) {
        return ALL.stream().filter(widget -> widget.section() == section).toList();
    }
}
