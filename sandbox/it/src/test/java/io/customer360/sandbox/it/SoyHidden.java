package io.customer360.sandbox.it;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a template leaves to others, with the reason: the page leaves the facts to the info widget;
 * the fee is part of the TCV and, like source and external id, belongs to the form; the type of a
 * field decides how its value is written; what is hidden or has no value is left out; and what goes
 * into a sentence is not seen here, because sentences appear as their keys.
 */
final class SoyHidden {
    private static final Map<String, Set<String>> HIDDEN =
            Map.ofEntries(
                    entry("c360.attributes.lifecycle", Set.of("12")),
                    entry("c360.attributes.widget", Set.of("Acme Corporation")),
                    entry("c360.batches.list", Set.of("12", "50")),
                    entry(
                            "c360.batches.progress",
                            Set.of(
                                    "12",
                                    "14",
                                    "2 Mar 2026",
                                    "2 Mar 2026 14:05",
                                    "2026-03-02T13:05:00Z",
                                    "50")),
                    entry("c360.bulk.bar", Set.of("5000")),
                    entry("c360.bulk.form", Set.of("Deployment type")),
                    entry("c360.bulk.preview", Set.of("48", "csm")),
                    entry("c360.cards.days", Set.of("20", "2026-06-30", "30 Jun 2026", "Premium")),
                    entry(
                            "c360.cards.row",
                            Set.of(
                                    "$1,200.00",
                                    "$100.00",
                                    "1.25",
                                    "12",
                                    "2026-02-01",
                                    "28",
                                    "2800",
                                    "EUR")),
                    entry("c360.pulse.form", Set.of("75")),
                    entry("c360.pulse.level", Set.of("75")),
                    entry("c360.pulse.one", Set.of("75", "Dan Dupont", "app")),
                    entry("c360.pulse.widget", Set.of("45", "75", "Dan Dupont", "app")),
                    entry("c360.pulsesettings.missing", Set.of("2026-03", "4", "March 2026")),
                    entry("c360.pulsesettings.riskForm", Set.of("Product")),
                    entry("c360.churn.form", Set.of("1 Feb 2026")),
                    entry("c360.churn.leaving", Set.of("1 Feb 2026")),
                    entry("c360.churn.red", Set.of("20", "5")),
                    entry(
                            "c360.churn.widget",
                            Set.of(
                                    "+44.2",
                                    "2 Mar 2026 14:05",
                                    "2026-02-01",
                                    "2026-03-02T13:05:00Z")),
                    entry(
                            "c360.cltv.figure",
                            Set.of(
                                    "$1,200.00",
                                    "$100.00",
                                    "+60",
                                    "1.25",
                                    "12",
                                    "2026-02-01",
                                    "28",
                                    "2800",
                                    "\u20ac1,200.00")),
                    entry("c360.info.form", Set.of("1 Feb 2026")),
                    entry(
                            "c360.signals.widget",
                            Set.of(
                                    "1 Feb 2026",
                                    "14",
                                    "2 Mar 2026",
                                    "2 Mar 2026 14:05",
                                    "2026-03-02T13:05:00Z",
                                    "25",
                                    "40",
                                    "9")),
                    entry("c360.contacts.row", Set.of("Ada Archer", "app", "paula@acme.example")),
                    entry("c360.contacts.user", Set.of("paula@acme.example")),
                    entry(
                            "c360.contacts.widget",
                            Set.of("64", "Ada Archer", "app", "paula@acme.example")),
                    entry("c360.conversation.widget", Set.of("2000", "21", "50")),
                    entry("c360.currencies.total", Set.of("EUR")),
                    entry("c360.customers.list", Set.of("+72.4", "Premium", "falling")),
                    entry("c360.customers.table", Set.of("+72.4", "Premium", "falling")),
                    entry("c360.portfolio.overview", Set.of("+72.4", "Premium", "falling")),
                    entry("c360.portfolio.page", Set.of("CLF", "EUR")),
                    entry(
                            "c360.portfolio.renewals",
                            Set.of(
                                    "2 Mar 2026",
                                    "2026-03-02",
                                    "2026-03-31",
                                    "31 Mar 2026",
                                    "8",
                                    "EUR")),
                    entry("c360.portfolio.tasks", Set.of("11")),
                    entry("c360.portfolio.tiles", Set.of("CLF", "Carla Cole", "EUR")),
                    entry("c360.customers.page", Set.of("+72.4", "5000", "Premium", "falling")),
                    entry("c360.overview.bands", Set.of("120")),
                    entry("c360.overview.parts", Set.of("120", "CLF", "EUR")),
                    entry("c360.overview.risk", Set.of("CLF", "EUR")),
                    entry("c360.board.health", Set.of("120")),
                    entry("c360.board.risk", Set.of("CLF", "EUR")),
                    entry(
                            "c360.retention.part",
                            Set.of(
                                    "1 Jan 2025",
                                    "2 Mar 2026",
                                    "2 Mar 2026 14:05",
                                    "2026-03-02T13:05:00Z")),
                    entry("c360.attention.part", Set.of("0.25", "0.33", "0.50", "2.08", "90")),
                    entry("c360.dashboard.figures", Set.of("90", "CLF")),
                    entry("c360.dashboard.page", Set.of("90", "CLF", "EUR")),
                    entry(
                            "c360.fields.add",
                            Set.of("Cloud", "Deployment type", "We run it", "select", "text")),
                    entry(
                            "c360.fields.facts",
                            Set.of("CRM", "Region", "multi-select", "select", "text", "url")),
                    entry("c360.fields.form", Set.of("Deployment type")),
                    entry("c360.fields.input", Set.of("Deployment type")),
                    entry(
                            "c360.fields.inputs",
                            Set.of(
                                    "CRM",
                                    "Deployment type",
                                    "Score",
                                    "fields.13",
                                    "flag",
                                    "long-text",
                                    "multi-select",
                                    "url",
                                    "user")),
                    entry("c360.fields.page", Set.of("CRM", "select", "text", "url")),
                    entry("c360.fields.settings", Set.of("CRM", "We run it")),
                    entry("c360.fields.source", Set.of("CRM")),
                    entry("c360.fields.value", Set.of("multi-select")),
                    entry(
                            "c360.health.assessment",
                            Set.of("1 Feb 2026", "2 Mar 2026", "2026-02-01", "2026-03-02", "yes")),
                    entry(
                            "c360.health.sparkline",
                            Set.of("1 Feb 2026", "2 Mar 2026", "2026-02-01", "2026-03-02", "71.4")),
                    entry(
                            "c360.health.widget",
                            Set.of(
                                    "12", "2.5", "23.3", "25", "31.3", "40", "42", "Medium",
                                    "Usage", "missing")),
                    entry("c360.health.why", Set.of("1 Feb 2026", "2 Mar 2026")),
                    entry(
                            "c360.home.content",
                            Set.of("10", "2 Mar 2026 14:05", "2026-03-02T13:05:00Z")),
                    entry("c360.imports.checked", Set.of("250000", "Semicolon", "windows-1252")),
                    entry("c360.imports.columns", Set.of("250000", "Semicolon", "windows-1252")),
                    entry("c360.imports.progress", Set.of("250000", "Semicolon", "windows-1252")),
                    entry(
                            "c360.imports.written",
                            Set.of("250000", "Semicolon", "windows-1252", "37")),
                    entry(
                            "c360.home.page",
                            Set.of("10", "2 Mar 2026 14:05", "2026-03-02T13:05:00Z")),
                    entry("c360.info.edit", Set.of("Country")),
                    entry(
                            "c360.info.widget",
                            Set.of("Acme Corporation", "CRM", "Germany", "select", "text", "url")),
                    entry("c360.hierarchy.widget", Set.of("JPY")),
                    entry("c360.invoices.row", Set.of("billing", "B-7")),
                    entry("c360.invoices.widget", Set.of("billing", "B-7", "EUR")),
                    entry("c360.jobs.errors", Set.of("10012", "customer:7", "ticket:10012")),
                    entry(
                            "c360.jobs.job",
                            Set.of(
                                    "1000",
                                    "2026-03-02T13Z",
                                    "500",
                                    "61000",
                                    "9000000",
                                    "998",
                                    "Alex Admin")),
                    entry(
                            "c360.jobs.page",
                            Set.of(
                                    "1000",
                                    "2026-03-02T13Z",
                                    "500",
                                    "61000",
                                    "9000000",
                                    "998",
                                    "Alex Admin")),
                    entry("c360.jobs.platform", Set.of("1")),
                    entry("c360.jobs.tables", Set.of("1000000", "7")),
                    entry(
                            "c360.measures.widget",
                            Set.of(
                                    "1.2",
                                    "1.5",
                                    "2 Mar 2026",
                                    "2 Mar 2026 14:05",
                                    "2026-03-02T13:05:00Z",
                                    "25",
                                    "42",
                                    "6.5",
                                    "known")),
                    entry("c360.notices.preferences", Set.of("14:05", "Europe/Berlin")),
                    entry("c360.nomination.form", Set.of("Acme")),
                    entry("c360.order.handle", Set.of("Adoption")),
                    entry(
                            "c360.page.customer",
                            Set.of(
                                    "14:05",
                                    "2 Mar 2026 14:05",
                                    "2026-03-02T13:05:00Z",
                                    "Berlin",
                                    "Carla Cole",
                                    "Germany",
                                    "Lena Long",
                                    "Retail")),
                    entry(
                            "c360.panel.issue",
                            Set.of(
                                    "1 Feb 2026",
                                    "2 Mar 2026",
                                    "2026-02-01",
                                    "2026-03-02",
                                    "80%",
                                    "Premium")),
                    entry("c360.people.users", Set.of("500", "Ada Archer")),
                    entry("c360.privacy.page", Set.of("contacts", "paula", "phone")),
                    entry("c360.scorecards.form", Set.of("Old")),
                    entry("c360.scorecards.give", Set.of("+72.5", "90")),
                    entry(
                            "c360.scorecards.measures",
                            Set.of(
                                    "+40",
                                    "+60",
                                    "+62.5",
                                    "+72.5",
                                    "2 Mar 2026",
                                    "2 Mar 2026 14:05",
                                    "2026-03-02T13:05:00Z",
                                    "2026-W08",
                                    "62.5",
                                    "90",
                                    "Carla Costa",
                                    "Nothing measured")),
                    entry(
                            "c360.scorecards.widget",
                            Set.of(
                                    "+100",
                                    "+40",
                                    "+60",
                                    "+62.5",
                                    "+72.5",
                                    "10",
                                    "100",
                                    "12.5 %",
                                    "2 Mar 2026",
                                    "2 Mar 2026 14:05",
                                    "2026-03-02T13:05:00Z",
                                    "2026-W08",
                                    "2026-W09",
                                    "2026-W10",
                                    "25 %",
                                    "40",
                                    "62.5",
                                    "90",
                                    "Came to both",
                                    "Carla Costa",
                                    "Falling",
                                    "How open?",
                                    "Payment",
                                    "People",
                                    "Rising",
                                    "Support",
                                    "Unchanged")),
                    entry("c360.scoring.churn", Set.of("1000", "3650", "50")),
                    entry("c360.scoring.churnPage", Set.of("1000", "3650", "50")),
                    entry("c360.scoring.preview", Set.of("12", "5000", "9000")),
                    entry("c360.scorecardsettings.tried", Set.of("40")),
                    entry("c360.settings.history", Set.of("7", "Industry")),
                    entry("c360.settings.historyOlder", Set.of("7", "Industry")),
                    entry("c360.statuses.removal", Set.of("12", "Adoption")),
                    entry(
                            "c360.subscriptions.form",
                            Set.of("CRM", "Deployment type", "Score", "fields.13", "url")),
                    entry(
                            "c360.subscriptions.row",
                            Set.of(
                                    "10 %",
                                    "Percent",
                                    "€50.00",
                                    "billing",
                                    "B-1",
                                    "We run it",
                                    "multi-select",
                                    "select")),
                    entry(
                            "c360.subscriptions.widget",
                            Set.of("10 %", "Percent", "€50.00", "billing", "B-1")),
                    entry("c360.summary.attitude", Set.of("2026-11")),
                    entry("c360.tags.merge", Set.of("Key account")),
                    entry("c360.tasks.dialog", Set.of("21", "40")),
                    entry("c360.tasks.widget", Set.of("21", "40")),
                    entry("c360.tickets.summary", Set.of("12", "8")));

    private SoyHidden() {}

    /** The texts that a template has a reason not to show. */
    static Set<String> of(String template) {
        return new TreeSet<>(HIDDEN.getOrDefault(template, Set.of()));
    }
}
