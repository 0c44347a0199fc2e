package io.customer360.sandbox.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@WithSandbox
@DisplayName("Columns and saved views of the list of customers")
class ListViewsIT {
    private static final String LIST = "/plugins/servlet/customer360/customers";

    private Installation on;
    private String mark;

    @BeforeEach
    void ownWord(Installation on) {
        this.on = on;
        mark = "m" + UUID.randomUUID().toString().substring(0, 8);
    }

    @Test
    @DisplayName(
            "X-07 a shared view keeps filters, columns and order, and shows each CSM their own")
    void sharedView(Browsers browsers) {
        var carlas = customer("of carla", "csm", on.key("carla"));
        var dans = customer("of dan", "csm", on.key("dan"));
        refresh();
        var page = browsers.page(on.as("carla"));
        page.navigate(on.url() + LIST + "?csm=%40me&sort=renewal&q=" + mark);
        assertShown(page, carlas);
        page.locator("[data-c360-dialog='c360-view-add']").click();
        page.locator("#c360-view-add-name").fill("Mine " + mark);
        page.locator("#c360-view-add-shared").check();
        page.locator("#c360-view-add button[type=submit]").click();
        assertThat(page.locator(".c360-view-tabs a[aria-current=page]"))
                .containsText("Mine " + mark);
        assertShown(page, carlas);

        var others = browsers.page(on.as("dan"));
        others.navigate(on.url() + LIST);
        others.locator(".c360-view-tabs a", named("Mine " + mark)).click();
        assertShown(others, dans);
        assertThat(others.locator("th[aria-sort=ascending]"))
                .containsText(Words.of("c360.cards.renewal.label"));
        assertThat(others.locator("[data-c360-dialog='c360-view-edit']")).hasCount(0);

        page.locator("[data-c360-dialog='c360-view-edit']").click();
        page.locator("#c360-view-edit .aui-button-link").click();
        page.locator("#c360-confirm [value=yes]").click();
        assertThat(page.locator(".c360-view-tabs a", named("Mine " + mark))).hasCount(0);
    }

    @Test
    @DisplayName("X-07 a filter beside an open view is a change that is saved by one click")
    void change(Browsers browsers) {
        var retail = customer("retail", "industry", "Education");
        customer("other", "industry", "Consulting");
        refresh();
        var view =
                on.as("lena")
                        .post("views", Forms.of("name", mark, "address", "q=" + mark))
                        .expect(201)
                        .json();
        var page = browsers.page(on.as("lena"));
        page.navigate(on.url() + LIST + "?view=" + view.path("id").asText());
        assertThat(page.locator("tr[data-customer]")).hasCount(2);
        page.locator(".c360-list-more summary").click();
        page.locator("#c360-customers-industry").selectOption("Education");
        page.locator(".c360-list-buttons button").click();
        assertShown(page, retail);
        page.locator(".c360-view-buttons .aui-button-primary").click();
        assertThat(page.locator(".c360-view-buttons .aui-button-primary")).hasCount(0);
        assertShown(page, retail);
        assertEquals(
                "q=" + mark + "&industry=Education",
                on.as("lena")
                        .get("views/" + view.path("id").asText())
                        .json()
                        .path("address")
                        .asText());
    }

    @Test
    @DisplayName("X-07 the dialog of a view tells what is wrong at its field, and who was faster")
    void wrong(Browsers browsers) {
        browsers.expect(400);
        browsers.expect(409);
        var lena = on.as("lena");
        var view = lena.post("views", Forms.of("name", mark)).expect(201).json();
        var path = "views/" + view.path("id").asText();
        var page = browsers.page(lena);
        page.navigate(on.url() + LIST + "?view=" + view.path("id").asText());
        page.locator("[data-c360-dialog='c360-view-edit']").click();
        page.locator("#c360-view-edit-name").fill("");
        page.locator("#c360-view-edit button[type=submit]").click();
        assertThat(page.locator("#c360-view-edit-name-error"))
                .hasText(Words.of("c360.input.required.error"));

        lena.put(path, Forms.of("version", "1", "name", mark + " faster")).expect(200);
        page.locator("#c360-view-edit-name").fill(mark + " slower");
        page.locator("#c360-view-edit button[type=submit]").click();
        page.locator("#c360-view-edit [data-c360-anew]").click();
        assertThat(page.locator(".c360-view-tabs a[aria-current=page]"))
                .containsText(mark + " faster");
        lena.delete(path + "?version=2").expect(200);
    }

    @Test
    @DisplayName(
            "X-07 a view that asks for a field that is gone shows the rest and says so; a file of it"
                    + " is refused")
    void reduced(Browsers browsers) {
        var admin = on.as("admin");
        var field = CustomField.ofCustomers(on, "text");
        var customer = customer("kept", "country", "DE");
        refresh();
        var address = "q=" + mark + "&fields." + field.id() + "=gone";
        var view =
                admin.post("views", Forms.of("name", mark, "address", address)).expect(201).json();
        field.remove();
        var asked = "view=" + view.path("id").asText();
        var page = browsers.page(admin);
        page.navigate(on.url() + LIST + "?" + asked);
        assertShown(page, customer);
        assertThat(page.locator(".c360-widget .aui-message-warning"))
                .containsText(Words.of("c360.views.reduced.help"));
        assertTrue(list(asked).path("reduced").asBoolean());
        admin.get("customers/export?" + asked).expect(400);
        admin.get("customers/export?columns=name&view=mine").expect(200);
        admin.delete("views/" + view.path("id").asText() + "?version=1").expect(200);
    }

    @Test
    @DisplayName(
            "F-039 one click lists those in onboarding; the count is the API's, with other filters")
    void onboarding(Browsers browsers) {
        var starting = customer("starting", "status", "1");
        customer("later", "status", "2");
        refresh();
        var page = browsers.page(on.as("admin"));
        page.navigate(on.url() + LIST);
        page.locator(".c360-view-tabs a", named(Words.of("c360.views.onboarding.label"))).click();
        var count = list("view=onboarding").path("count").asInt();
        assertThat(page.locator(".c360-list-count")).containsText(Integer.toString(count));
        assertEquals(count, list("status=1").path("count").asInt());
        page.locator("#c360-customers-q").fill(mark);
        page.locator(".c360-list-buttons button").click();
        assertShown(page, starting);
    }

    @Test
    @DisplayName("X-09 columns are chosen in a dialog and stay chosen; the keyboard is enough")
    void columns(Browsers browsers) {
        var field = CustomField.ofCustomers(on, "number");
        var customer = customer("chosen", "tier", "1");
        field.set("admin", customer, "41").expect(200);
        refresh();
        var page = browsers.page(on.as("lena"));
        page.navigate(on.url() + LIST + "?q=" + mark);
        page.locator("#c360-customers-columns-open").press("Enter");
        page.locator("#c360-customers-columns input[value='fields." + field.id() + "']")
                .press("Space");
        page.locator("#c360-customers-columns input[value='mrr']").press("Space");
        page.locator("#c360-customers-columns button[type=submit]").press("Enter");
        assertThat(page.locator("thead")).containsText(field.name());
        assertThat(page.locator("thead"))
                .not()
                .containsText(Words.of("c360.subscriptions.mrr.label"));
        assertThat(page.locator("tr[data-customer]")).containsText("41");
        page.locator("thead a.c360-sort", named(field.name())).click();
        assertThat(page.locator("th[aria-sort=ascending]")).containsText(field.name());
        assertTrue(
                on.as("lena")
                        .get("customers?q=" + mark)
                        .json()
                        .path("columns")
                        .toString()
                        .contains("fields." + field.id()));
        assertFalse(
                on.as("dan")
                        .get("customers?q=" + mark)
                        .json()
                        .path("columns")
                        .toString()
                        .contains("fields." + field.id()));
        on.as("lena").delete("customers/columns").expect(200);
        field.remove();
    }

    @Test
    @DisplayName(
            "X-09 the list is sorted and filtered by revenue and renewal as subscriptions change")
    void figures() {
        var small = customer("small", "country", "DE");
        var large = customer("large", "country", "DE");
        var none = customer("none", "country", "DE");
        refresh();
        on.subscription(small, Forms.with(Forms.subscription(), "price", "10"));
        on.subscription(large, Forms.with(Forms.subscription(), "price", "1000"));
        assertEquals(List.of(large, small, none), ids("sort=arr&direction=desc&q=" + mark));
        assertEquals(List.of(small, large, none), ids("sort=arr&q=" + mark));
        var arr = list("q=" + mark + "&sort=arr").path("items").path(1).path("arr").path(0);
        assertEquals(List.of(large), ids("q=" + mark + "&arr.from=" + arr.path("amount").asText()));
        assertEquals(400, on.as("vera").get("customers?arr.from=1").status());
    }

    private int customer(String name, String field, String value) {
        var customer = on.customer(mark + " " + name, "SUP");
        var path = "customers/" + customer;
        var version = on.as("admin").get(path).expect(200).json().path("version").asText();
        on.as("admin").patch(path, Forms.of("version", version, field, value)).expect(200);
        return customer;
    }

    private void refresh() {
        on.as("admin").post("settings/tickets/refresh", Forms.of()).expect(200);
    }

    private JsonNode list(String query) {
        return on.as("admin").get("customers?" + query).expect(200).json();
    }

    private List<Integer> ids(String query) {
        List<Integer> ids = new ArrayList<>();
        list(query).path("items").forEach(item -> ids.add(item.path("id").asInt()));
        return ids;
    }

    private static void assertShown(Page page, int customer) {
        assertThat(page.locator("tr[data-customer]")).hasCount(1);
        assertThat(page.locator("tr[data-customer='" + customer + "']")).hasCount(1);
    }

    private static Page.LocatorOptions named(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }
}
