package io.customer360.sandbox.it;

import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.customer360.sandbox.it.Matrix.Whose;
import java.util.List;
import java.util.Map;

/**
 * The three customers of the permission matrix: one of carla's and one of dan's in the support
 * project, one in the finance project; and a ready request for every endpoint about one of them.
 */
final class MatrixCustomers {
    static final int MISSING = 987_654;

    /** A price nobody without See revenue may find a trace of. */
    static final String TELLTALE = "7654321.00";

    private static final List<String> AMOUNTS = List.of(TELLTALE, "637860.08");

    /** Who may not see revenue. */
    static final List<String> WITHOUT_REVENUE =
            List.of("anonymous", "paula", "luke", "ben", "anna", "vera");

    private final Installation on;
    private final MatrixLists lists;
    private final MatrixLayout layout;
    private final MatrixImports imports;
    private final MatrixPeople people;
    private final MatrixMoney money;
    private final MatrixFields fields;
    private final MatrixNotes notes;
    private final MatrixPulses pulses;
    private final MatrixBulk bulk;
    private final MatrixViews views;
    private final MatrixJobs jobs;
    private final MatrixChurn churn;
    private final MatrixScorecardSettings definitions;
    private final MatrixScorecards scorecards;
    private final MatrixPulseSettings pulseSettings;
    private final int carlas;
    private final int dans;
    private final int finance;
    private final Map<Integer, Integer> subscriptions;

    MatrixCustomers(Installation on) {
        this.on = on;
        lists = new MatrixLists(on);
        layout = new MatrixLayout(on);
        imports = new MatrixImports(on);
        people = new MatrixPeople(on);
        money = new MatrixMoney(on);
        fields = new MatrixFields(on);
        notes = new MatrixNotes(on);
        pulses = new MatrixPulses(on);
        bulk = new MatrixBulk(on);
        views = new MatrixViews(on);
        jobs = new MatrixJobs(on);
        churn = new MatrixChurn(on);
        definitions = new MatrixScorecardSettings(on);
        scorecards = new MatrixScorecards(on);
        pulseSettings = new MatrixPulseSettings(on);
        carlas = on.customer("Matrix of carla", "SUP");
        dans = on.customer("Matrix of dan", "SUP");
        finance = on.customer("Matrix of finance", "FIN");
        on.assign(carlas, "carla");
        on.assign(dans, "dan");
        subscriptions = Map.of(carlas, add(carlas), dans, add(dans), finance, add(finance));
    }

    int customer(String user, Whose whose) {
        return switch (whose) {
            case MISSING -> MISSING;
            case OWN ->
                    switch (user) {
                        case "dan" -> dans;
                        case "ben" -> finance;
                        default -> carlas;
                    };
            case OTHER ->
                    switch (user) {
                        case "carla" -> dans;
                        case "dan", "ben" -> carlas;
                        default -> finance;
                    };
        };
    }

    int subscription(int customer) {
        return subscriptions.getOrDefault(customer, subscriptions.get(carlas));
    }

    /** The address of an endpoint for a customer; a delete gets a subscription of its own. */
    String address(Endpoint endpoint, int customer) {
        var deletes = endpoint.verb().equals("DELETE");
        var subscription = deletes && customer != MISSING ? add(customer) : subscription(customer);
        var address =
                notes.fill(
                        layout.fill(
                                imports.fill(
                                        bulk.fill(
                                                views.fill(
                                                        definitions.fill(
                                                                endpoint.address(
                                                                        customer,
                                                                        subscription)))))),
                        customer);
        var filled =
                jobs.fill(
                        people.fill(
                                lists.fill(money.fill(fields.fill(address), customer), customer),
                                customer));
        var told = pulses.fill(pulseSettings.fill(filled), customer);
        return churn.fill(endpoint, scorecards.fill(MatrixNotices.fill(told), customer), customer);
    }

    /** A body that is valid for the endpoint at this moment, null when it takes none. */
    ObjectNode body(Endpoint endpoint, int customer) {
        var admin = on.as("admin");
        return switch (endpoint.toString()) {
            case "PATCH customers/{id}" ->
                    Forms.of("version", version("customers/" + customer), "country", "CH");
            case "POST customers/{id}/subscriptions" ->
                    Forms.with(Forms.subscription(), "price", TELLTALE);
            case "PUT customers/{id}/subscriptions/{sid}" ->
                    Forms.with(Forms.subscription(), "price", TELLTALE)
                            .put(
                                    "version",
                                    version(
                                            "customers/"
                                                    + customer
                                                    + "/subscriptions/"
                                                    + subscription(customer)));
            case "PUT customers/{id}/tickets/columns" -> Forms.of("due", "true");
            case "POST customers/{id}/tasks", "POST customers/{id}/assessment/task" ->
                    Forms.of("summary", "A task of the matrix");
            case "POST customers/{id}/nomination" -> {
                unflag(customer);
                yield Forms.of("summary", "Reference", "reason", "They are happy");
            }
            case "PUT settings/tasks" -> Settings.tasks(admin);
            case "PUT settings/access" -> Settings.access(admin);
            case "PUT settings/industries" -> Settings.industries(admin);
            case "PUT preferences/scrolling" -> Forms.of("on", "false");
            case "PUT settings/tickets" -> Settings.tickets(admin);
            case "POST home/demo", "POST settings/tickets/refresh" -> Forms.of();
            default ->
                    lists.body(endpoint, customer)
                            .or(() -> layout.body(endpoint))
                            .or(() -> views.body(endpoint))
                            .or(() -> imports.body(endpoint))
                            .or(() -> notes.body(endpoint))
                            .or(() -> pulses.body(endpoint))
                            .or(() -> money.body(endpoint))
                            .or(() -> MatrixRecords.body(endpoint))
                            .or(() -> fields.body(endpoint, customer))
                            .or(() -> people.body(endpoint, customer))
                            .or(() -> bulk.body(endpoint))
                            .or(() -> MatrixJobs.body(endpoint))
                            .or(() -> MatrixScoring.body(endpoint, on))
                            .or(() -> churn.body(endpoint, customer))
                            .or(() -> definitions.body(endpoint))
                            .or(() -> scorecards.body(endpoint, customer))
                            .or(() -> pulseSettings.body(endpoint))
                            .or(() -> MatrixNotices.body(endpoint, on))
                            .or(() -> MatrixPortfolio.body(endpoint, on))
                            .orElse(null);
        };
    }

    /** Fails when an answer names any of the customers. */
    void assertUnnamed(Answer answer) {
        for (var customer : subscriptions.keySet()) {
            var name = on.customerName(customer);
            assertFalse(answer.body().contains(name), () -> "names " + name + ": " + answer);
        }
    }

    /** Fails when an answer shows the price or a month's share of it. */
    static void assertNoAmount(Answer answer) {
        for (var amount : AMOUNTS) {
            assertFalse(Amounts.in(answer.body(), amount), () -> "shows " + amount + ": " + answer);
        }
    }

    /** Takes back the last nomination and the flag it sets, so that there can be another. */
    private void unflag(int customer) {
        var path = "customers/" + customer;
        var admin = on.as("admin");
        var key = admin.get(path + "/nomination").json().path("issue").path("key").asText();
        on.world()
                .issues()
                .byKey(key)
                .ifPresent(issue -> on.world().issues().delete(issue, on.world().user("admin")));
        admin.patch(path, Forms.of("version", version(path), "reference", ""));
    }

    private String version(String path) {
        var answer = on.as("admin").get(path);
        return answer.status() == 200 ? answer.json().path("version").asText() : "1";
    }

    private int add(int customer) {
        return on.subscription(customer, Forms.with(Forms.subscription(), "price", TELLTALE));
    }
}
