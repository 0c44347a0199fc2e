package io.customer360.rest;

import static io.customer360.rest.input.Bodies.of;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import io.customer360.rest.input.Body;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.UriInfo;

/** Every call of the API by a name that tests can list. */
final class Calls {
    private static final String DRAFT =
            "\"plan\":\"Gold\",\"period\":\"monthly\",\"price\":\"77.77\",\"currency\":\"EUR\","
                    + "\"quantity\":1,\"start\":\"2026-01-01\"}";
    private static final String SETTINGS =
            "{\"version\":1,\"view\":\"viewers\",\"viewAll\":\"\",\"edit\":\"\","
                    + "\"seeRevenue\":\"\",\"export\":\"\",\"manage\":\"\"}";

    private Calls() {}

    /** What a resource answers to a call about this customer. */
    static Object raw(Api api, String call, String id) {
        return switch (call) {
            case "info" -> api.customers.show(id);
            case "changes" -> api.changesApi.list(id, asking());
            case "cards" -> api.customers.cards(id);
            case "tickets" -> api.ticketsApi.list(id, asking("full", "true", "q", "printer"));
            case "tickets badly" -> api.ticketsApi.list(id, asking("q", "?!"));
            case "open tickets" -> api.ticketsApi.open(id, null);
            case "other tickets" -> api.ticketsApi.open(id, "SUP-1");
            case "figures" -> api.ticketsApi.summary(id);
            case "columns" ->
                    api.ticketsApi.choose(
                            id,
                            asking("full", "true"),
                            of("{\"due\":true}", TicketColumnsInput.class));
            case "columns badly" ->
                    api.ticketsApi.choose(
                            id, asking(), of("{\"due\":\"x\"}", TicketColumnsInput.class));
            case "usual columns" -> api.ticketsApi.restore(id, asking("full", "true"));
            case "form" -> api.customers.form(id, "country");
            case "edit" -> api.customers.edit(id, of("{\"version\":1}", ProfileInput.class));
            case "edit badly" -> api.customers.edit(id, of("[]", ProfileInput.class));
            case "edit stale" -> api.customers.edit(id, of("{\"version\":0}", ProfileInput.class));
            case "list" ->
                    api.subscriptionsApi.list(
                            id, asking("full", "true", "sort", "price", "filter", "gold"));
            case "list badly" -> api.subscriptionsApi.list(id, asking("state", "broken"));
            case "one" -> api.subscriptionsApi.show(id, "1");
            case "new form" -> api.subscriptionsApi.emptyForm(id);
            case "one's form" -> api.subscriptionsApi.form(id, "1");
            case "add" -> api.subscriptionsApi.put(id, asking(), draft("{"));
            case "add badly" -> api.subscriptionsApi.put(id, asking(), draft("{\"period\":[],"));
            case "change" ->
                    api.subscriptionsApi.change(
                            id, "1", asking("full", "true"), draft("{\"version\":1,"));
            case "change stale" ->
                    api.subscriptionsApi.change(
                            id, "1", asking("full", "true"), draft("{\"version\":5,"));
            case "remove" -> api.subscriptionsApi.remove(id, "1", asking(), "1");
            case "people" -> api.peopleApi.search("", null);
            case "accounts" -> api.peopleApi.search("", "service-account");
            case "access" -> api.accessApi.show();
            case "industries" -> api.industriesApi.show();
            case "set access" -> api.accessApi.change(of(SETTINGS, AccessInput.class));
            case "set list" ->
                    api.industriesApi.change(
                            of("{\"version\":0,\"names\":\"A\\nB\"}", IndustriesInput.class));
            case "belonging" -> api.ticketSettingsApi.show();
            case "set belonging" -> api.ticketSettingsApi.change(belonging(0, "field"));
            case "belong badly" -> api.ticketSettingsApi.change(belonging(0, "neither"));
            case "belong stale" -> api.ticketSettingsApi.change(belonging(7, "field"));
            case "refreshed" -> api.ticketSettingsApi.refreshed();
            case "refresh" -> api.ticketSettingsApi.refresh(of("{}", RefreshInput.class));
            default -> throw new IllegalArgumentException(call);
        };
    }

    private static Body<SubscriptionInput> draft(String beginning) {
        return of(beginning + DRAFT, SubscriptionInput.class);
    }

    static UriInfo asking(String... namesAndValues) {
        var parameters = new MultivaluedHashMap<String, String>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            parameters.add(namesAndValues[i], namesAndValues[i + 1]);
        }
        var uri = mock(UriInfo.class);
        when(uri.getQueryParameters()).thenReturn(parameters);
        return uri;
    }

    private static Body<TicketSettingsInput> belonging(int version, String mode) {
        var form = "{\"version\":%d,\"mode\":\"%s\",\"escalation\":\"labels = hot\"}";
        return of(form.formatted(version, mode), TicketSettingsInput.class);
    }
}
