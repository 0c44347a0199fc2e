package io.customer360.settings;

import static io.customer360.settings.Knowledge.BEHAVIOURAL;
import static io.customer360.settings.Knowledge.DEMOGRAPHIC;
import static io.customer360.settings.Knowledge.PSYCHOGRAPHIC;
import static io.customer360.settings.Loading.AFTER_PAINT;
import static io.customer360.settings.Loading.FIRST_SCREEN;
import static io.customer360.settings.Section.ATTRIBUTES;
import static io.customer360.settings.Section.CONTACTS;
import static io.customer360.settings.Section.CONVERSATION;
import static io.customer360.settings.Section.FIELDS;
import static io.customer360.settings.Section.HEALTH;
import static io.customer360.settings.Section.HIERARCHY;
import static io.customer360.settings.Section.HISTORY;
import static io.customer360.settings.Section.OVERVIEW;
import static io.customer360.settings.Section.PEOPLE;
import static io.customer360.settings.Section.REVENUE;
import static io.customer360.settings.Section.SCORECARDS;
import static io.customer360.settings.Section.SUBSCRIPTIONS;
import static io.customer360.settings.Section.SUMMARY;
import static io.customer360.settings.Section.TASKS;
import static io.customer360.settings.Section.TICKETS;

import java.util.List;

/** The registry of every widget, in the order of the page. A new widget is one line here. */
public final class Widgets {

    private static final List<Widget> ALL =
            List.of(
                    new Widget(
                            "summary",
                            SUMMARY,
                            DEMOGRAPHIC,
                            FIRST_SCREEN,
                            "c360.summary.widget.title"),
                    new Widget(
                            "info", OVERVIEW, DEMOGRAPHIC, FIRST_SCREEN, "c360.info.widget.title"),
                    new Widget(
                            "subscriptions",
                            OVERVIEW,
                            BEHAVIOURAL,
                            FIRST_SCREEN,
                            "c360.subscriptions.widget.title"),
                    new Widget(
                            "notes",
                            OVERVIEW,
                            PSYCHOGRAPHIC,
                            FIRST_SCREEN,
                            "c360.notes.widget.title"),
                    new Widget(
                            "pulse",
                            OVERVIEW,
                            PSYCHOGRAPHIC,
                            FIRST_SCREEN,
                            "c360.pulse.widget.title"),
                    Widget.tile(
                            "open-tickets",
                            OVERVIEW,
                            BEHAVIOURAL,
                            AFTER_PAINT,
                            "c360.tickets.open.title"),
                    Widget.tile(
                            "tasks-due",
                            OVERVIEW,
                            BEHAVIOURAL,
                            AFTER_PAINT,
                            "c360.tasks.due.title"),
                    new Widget(
                            "tickets",
                            OVERVIEW,
                            BEHAVIOURAL,
                            AFTER_PAINT,
                            "c360.tickets.widget.title"),
                    new Widget(
                            "contacts",
                            OVERVIEW,
                            DEMOGRAPHIC,
                            FIRST_SCREEN,
                            "c360.contacts.widget.title"),
                    new Widget(
                            "attitude",
                            OVERVIEW,
                            PSYCHOGRAPHIC,
                            FIRST_SCREEN,
                            "c360.attitude.widget.title"),
                    new Widget(
                            "sources",
                            OVERVIEW,
                            BEHAVIOURAL,
                            AFTER_PAINT,
                            "c360.sources.widget.title"),
                    new Widget(
                            "changes",
                            OVERVIEW,
                            BEHAVIOURAL,
                            AFTER_PAINT,
                            "c360.changes.widget.title"),
                    new Widget(
                            "health",
                            HEALTH,
                            BEHAVIOURAL,
                            FIRST_SCREEN,
                            "c360.health-page.widget.title"),
                    new Widget(
                            "pulse-full",
                            HEALTH,
                            PSYCHOGRAPHIC,
                            FIRST_SCREEN,
                            "c360.pulse.widget.title"),
                    new Widget(
                            "churn-record",
                            HEALTH,
                            BEHAVIOURAL,
                            FIRST_SCREEN,
                            "c360.churn.record.title"),
                    new Widget(
                            "signals",
                            HEALTH,
                            BEHAVIOURAL,
                            AFTER_PAINT,
                            "c360.signals.widget.title"),
                    new Widget(
                            "health-trend",
                            HEALTH,
                            BEHAVIOURAL,
                            AFTER_PAINT,
                            "c360.health-page.trend.title"),
                    new Widget(
                            "why", HEALTH, BEHAVIOURAL, AFTER_PAINT, "c360.health-page.why.title"),
                    new Widget(
                            "scorecards",
                            SCORECARDS,
                            PSYCHOGRAPHIC,
                            FIRST_SCREEN,
                            "c360.scorecard.widget.title"),
                    new Widget(
                            "health-measures",
                            SCORECARDS,
                            PSYCHOGRAPHIC,
                            AFTER_PAINT,
                            "c360.scorecard.measures.title"),
                    new Widget(
                            "attributes",
                            ATTRIBUTES,
                            DEMOGRAPHIC,
                            FIRST_SCREEN,
                            "c360.attributes.widget.title"),
                    new Widget(
                            "links",
                            ATTRIBUTES,
                            DEMOGRAPHIC,
                            FIRST_SCREEN,
                            "c360.links.widget.title"),
                    new Widget(
                            "lifecycle",
                            ATTRIBUTES,
                            BEHAVIOURAL,
                            AFTER_PAINT,
                            "c360.attributes.lifecycle.title"),
                    new Widget(
                            "measures",
                            ATTRIBUTES,
                            BEHAVIOURAL,
                            AFTER_PAINT,
                            "c360.measures.widget.title"),
                    new Widget(
                            "custom-fields",
                            FIELDS,
                            DEMOGRAPHIC,
                            FIRST_SCREEN,
                            "c360.fields.page.title"),
                    new Widget(
                            "subscriptions-full",
                            SUBSCRIPTIONS,
                            BEHAVIOURAL,
                            FIRST_SCREEN,
                            "c360.subscriptions.widget.title"),
                    new Widget(
                            "contacts-full",
                            CONTACTS,
                            DEMOGRAPHIC,
                            FIRST_SCREEN,
                            "c360.contacts.widget.title"),
                    new Widget(
                            "contact-users",
                            CONTACTS,
                            BEHAVIOURAL,
                            AFTER_PAINT,
                            "c360.people.users.title"),
                    new Widget(
                            "users", PEOPLE, BEHAVIOURAL, AFTER_PAINT, "c360.people.users.title"),
                    new Widget(
                            "stakeholders",
                            PEOPLE,
                            DEMOGRAPHIC,
                            AFTER_PAINT,
                            "c360.contacts.stakeholders.title"),
                    new Widget(
                            "revenue",
                            REVENUE,
                            BEHAVIOURAL,
                            AFTER_PAINT,
                            "c360.revenue.widget.title"),
                    new Widget(
                            "invoices",
                            REVENUE,
                            BEHAVIOURAL,
                            AFTER_PAINT,
                            "c360.invoices.widget.title"),
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
                            "c360.tickets.widget.title"),
                    new Widget(
                            "nomination",
                            ATTRIBUTES,
                            DEMOGRAPHIC,
                            AFTER_PAINT,
                            "c360.nomination.widget.title"),
                    new Widget(
                            "conversation",
                            CONVERSATION,
                            BEHAVIOURAL,
                            AFTER_PAINT,
                            "c360.conversation.widget.title"),
                    new Widget("tasks", TASKS, BEHAVIOURAL, AFTER_PAINT, "c360.tasks.widget.title"),
                    new Widget(
                            "hierarchy",
                            HIERARCHY,
                            DEMOGRAPHIC,
                            FIRST_SCREEN,
                            "c360.hierarchy.widget.title"),
                    new Widget(
                            "history",
                            HISTORY,
                            BEHAVIOURAL,
                            FIRST_SCREEN,
                            "c360.changes.widget.title"));

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
