package io.customer360.sandbox.it;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finished values for every public template, as the display mapper makes them. */
final class SoyData {
    private static final Map<String, Object> CSM =
            Map.of("key", "U1", "name", "Carla Cole", "active", true, "avatarUrl", "/jira/a.png");
    private static final Map<String, Object> CHANGED =
            moment("2 Mar 2026 14:05", "2026-03-02T13:05:00Z");
    private static final Map<String, Object> STATUS =
            Map.of(
                    "id",
                    3L,
                    "name",
                    "Adoption",
                    "colour",
                    code("blue", "Blue"),
                    "description",
                    "Uses what was bought");
    private static final Map<String, Object> CUSTOMER =
            Map.ofEntries(
                    Map.entry("id", 7L),
                    Map.entry("name", "Acme Corporation"),
                    Map.entry("url", "/jira/plugins/servlet/customer360/customers/7"),
                    Map.entry("csm", CSM),
                    Map.entry("industry", "Retail"),
                    Map.entry("country", code("DE", "Germany")),
                    Map.entry(
                            "zone",
                            Map.of("id", "Europe/Berlin", "text", "Berlin", "localTime", "14:05")),
                    Map.entry("status", STATUS),
                    Map.entry("updated", CHANGED),
                    Map.entry("updatedBy", "Lena Long"),
                    Map.entry("version", 4L),
                    Map.entry("canEdit", true));
    private static final Map<String, Object> RENEWAL =
            Map.of(
                    "date",
                    moment("30 Jun 2026", "2026-06-30"),
                    "days",
                    20L,
                    "autoRenew",
                    false,
                    "plan",
                    "Premium");
    private static final Map<String, Object> SUBSCRIPTION =
            Map.ofEntries(
                    Map.entry("id", 12L),
                    Map.entry("customer", 7L),
                    Map.entry("plan", "Premium"),
                    Map.entry("period", code("multi-year", "3 years")),
                    Map.entry("years", 3L),
                    Map.entry("price", money("€3,600.00")),
                    Map.entry("quantity", 10L),
                    Map.entry("discountKind", code("percent", "Percent")),
                    Map.entry("discount", "10 %"),
                    Map.entry("start", moment("1 Jul 2025", "2025-07-01")),
                    Map.entry("end", moment("30 Jun 2028", "2028-06-30")),
                    Map.entry("autoRenew", true),
                    Map.entry("autoCollection", false),
                    Map.entry("trial", false),
                    Map.entry("pausedFrom", ""),
                    Map.entry("pausedTo", ""),
                    Map.entry("minimumTermMonths", 12L),
                    Map.entry("oneOffFee", money("€50.00")),
                    Map.entry("arr", money("€1,200.00")),
                    Map.entry("mrr", money("€100.00")),
                    Map.entry("tcv", money("€3,650.00")),
                    Map.entry("tcvAssumed", true),
                    Map.entry("state", code("active", "Active")),
                    Map.entry("source", "billing"),
                    Map.entry("externalId", "B-1"),
                    Map.entry("version", 2L),
                    Map.entry("full", true),
                    Map.entry("revenueVisible", true),
                    Map.entry("canEdit", true));
    private static final List<Map<String, Object>> OPTIONS =
            List.of(
                    Map.of("value", "DE", "label", "Germany", "selected", true),
                    Map.of("value", "FR", "label", "France", "selected", false));

    static final Map<String, Map<String, Object>> REALISTIC =
            Map.ofEntries(
                    Map.entry("c360.panel.issue", panel()),
                    Map.entry(
                            "c360.error.fragment",
                            Map.of(
                                    "messages", List.of("Somebody was faster"),
                                    "errors", List.of(Map.of("field", "plan", "text", "Too long")),
                                    "code", "stale",
                                    "retryUrl", "/jira/again",
                                    "signInUrl", "/jira/login.jsp")),
                    Map.entry("c360.changes.widget", changes()),
                    Map.entry("c360.info.widget", CUSTOMER),
                    Map.entry("c360.info.form", profileForm()),
                    Map.entry("c360.info.person", CSM),
                    Map.entry("c360.info.lozenge", STATUS),
                    Map.entry("c360.page.customer", customerPage()),
                    Map.entry(
                            "c360.page.admin",
                            Map.of("title", "Access", "tabs", links(), "body", "A form")),
                    Map.entry(
                            "c360.page.message",
                            Map.of("title", "Not found", "text", "There is no such customer.")),
                    Map.entry("c360.cards.row", cards()),
                    Map.entry("c360.cards.days", RENEWAL),
                    Map.entry(
                            "c360.tickets.open",
                            Map.of(
                                    "customer",
                                    7L,
                                    "count",
                                    3L,
                                    "jql",
                                    "resolution is EMPTY",
                                    "navigatorUrl",
                                    "/jira/issues/?jql=x")),
                    Map.entry("c360.subscriptions.widget", subscriptions()),
                    Map.entry("c360.subscriptions.row", SUBSCRIPTION),
                    Map.entry("c360.subscriptions.form", subscriptionForm()),
                    Map.entry("c360.settings.access", access()),
                    Map.entry(
                            "c360.settings.industries",
                            Map.of("version", 1L, "names", "Retail\nBanking")));

    private SoyData() {}

    private static Map<String, Object> panel() {
        return Map.of(
                "hint",
                "",
                "customers",
                List.of(
                        Map.of(
                                "id",
                                7L,
                                "name",
                                "Acme Corporation",
                                "url",
                                "/jira/customers/7",
                                "status",
                                STATUS,
                                "csm",
                                CSM,
                                "arr",
                                List.of(money("€1,200.00"), money("$10.00")),
                                "mrr",
                                List.of(money("€100.00")),
                                "revenueVisible",
                                true,
                                "nextRenewal",
                                RENEWAL,
                                "ticketsUrl",
                                "/jira/rest/tickets")));
    }

    private static Map<String, Object> changes() {
        return Map.of(
                "customer",
                7L,
                "items",
                List.of(
                        Map.of(
                                "field", "Country",
                                "from", "France",
                                "to", "Germany",
                                "by", "Lena Long",
                                "at", CHANGED)));
    }

    private static Map<String, Object> profileForm() {
        return Map.of(
                "customer",
                7L,
                "field",
                "country",
                "label",
                "Country",
                "version",
                4L,
                "value",
                "DE",
                "options",
                OPTIONS,
                "picker",
                false,
                "currentLabel",
                "Germany");
    }

    private static Map<String, Object> cards() {
        return Map.of(
                "customer",
                7L,
                "revenueVisible",
                true,
                "arr",
                List.of(money("€1,200.00")),
                "mrr",
                List.of(money("€100.00")),
                "nextRenewal",
                RENEWAL);
    }

    private static Map<String, Object> customerPage() {
        return Map.of(
                "customer",
                CUSTOMER,
                "cards",
                "Cards",
                "sections",
                links(),
                "sectionLabel",
                "Overview",
                "widgets",
                List.of(
                        Map.of(
                                "key", "info",
                                "title", "Info",
                                "knowledge", code("demographic", "Demographic"),
                                "url", "/jira/rest/info",
                                "body", "Body")));
    }

    private static List<Map<String, Object>> links() {
        return List.of(
                Map.of("key", "overview", "label", "Overview", "url", "/jira/x", "active", true));
    }

    private static Map<String, Object> subscriptions() {
        return Map.ofEntries(
                Map.entry("customer", 7L),
                Map.entry("full", true),
                Map.entry("sort", "plan"),
                Map.entry("direction", "asc"),
                Map.entry("filter", "Prem"),
                Map.entry("items", List.of(SUBSCRIPTION)),
                Map.entry(
                        "totals",
                        List.of(
                                Map.of(
                                        "arr", money("€1,200.00"),
                                        "mrr", money("€100.00"),
                                        "tcv", money("€3,650.00"),
                                        "tcvAssumed", true))),
                Map.entry("count", 1L),
                Map.entry("revenueVisible", true),
                Map.entry("canEdit", true));
    }

    private static Map<String, Object> subscriptionForm() {
        var values = new HashMap<String, Object>();
        Forms.subscription()
                .properties()
                .forEach(field -> values.put(field.getKey(), field.getValue().asText()));
        for (var field :
                List.of(
                        "years",
                        "discount",
                        "trial",
                        "pausedFrom",
                        "pausedTo",
                        "minimumTermMonths",
                        "oneOffFee",
                        "source",
                        "externalId")) {
            values.put(field, "");
        }
        return Map.of(
                "customer",
                7L,
                "id",
                12L,
                "version",
                2L,
                "values",
                values,
                "periods",
                OPTIONS,
                "currencies",
                OPTIONS,
                "discountKinds",
                OPTIONS,
                "plans",
                List.of("Premium", "Basic"));
    }

    private static Map<String, Object> access() {
        return Map.of(
                "version",
                1L,
                "permissions",
                List.of(Map.of("name", "view", "label", "View", "help", "See", "groups", "agents")),
                "serviceAccount",
                Map.of("key", "U1", "name", "Admin"));
    }

    private static Map<String, Object> code(String code, String text) {
        return Map.of("code", code, "text", text);
    }

    private static Map<String, Object> money(String text) {
        return Map.of("text", text);
    }

    private static Map<String, Object> moment(String text, String iso) {
        return Map.of("text", text, "iso", iso);
    }
}
