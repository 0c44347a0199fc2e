package io.customer360.sandbox.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@WithSandbox
@DisplayName("Signals, what is done about them, and customers who leave")
class ChurnIT {
    private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);
    private static final String PAGES = "/plugins/servlet/customer360";
    private static final String ACTION =
            "[data-signal^='overdue-invoice'] .c360-signal-action button";
    private static final String MENU = ".c360-assessment-actions ";

    private Installation on;
    private int customer;
    private String path;

    @BeforeEach
    void overdue(Installation on) {
        this.on = on;
        customer = on.customer("Late payer", "SUP");
        on.assign(customer, "carla");
        path = "customers/" + customer;
        bill("LATE-1", "EUR", "120.00");
        bill("LATE-2", "USD", "50.00");
        on.subscription(customer, Forms.subscription());
        measure();
    }

    @Test
    @DisplayName("F-145, F-146, F-147 a signal tells amounts by currency, days, age and records")
    void told() {
        var signal = signal("admin");

        assertEquals("high", shown("admin").path("risk").path("level").asText());
        assertEquals("high", signal.path("severity").asText());
        assertTrue(signal.path("late").asBoolean());
        assertTrue(signal.path("evidence").asText().contains("40"), signal.toString());
        assertEquals(39, signal.path("age").asInt());
        assertEquals(
                List.of("120.00", "50.00"),
                signal.path("amounts")
                        .path("sums")
                        .valueStream()
                        .map(it -> it.path("amount").asText())
                        .toList());
        assertEquals(
                List.of("LATE-1", "LATE-2"),
                signal.path("records").valueStream().map(it -> it.path("name").asText()).toList());
        assertTrue(signal("anna").path("amounts").isMissingNode(), "amounts without See revenue");
        assertFalse(on.as("anna").get(path + "/signals").body().contains("120"), "an amount");
    }

    @Test
    @DisplayName("F-152 a signal becomes one issue, however many press at once")
    void once() throws Exception {
        var action = path + "/signals/" + signal("admin").path("key").asText() + "/action";
        var threads = Executors.newFixedThreadPool(4);
        int made = 0;
        try {
            List<Callable<Integer>> all = new ArrayList<>();
            for (var user : List.of("carla", "lena", "admin", "carla")) {
                all.add(() -> on.as(user).post(action, Forms.of()).status());
            }
            for (var status : threads.invokeAll(all)) {
                made += status.get() == 201 ? 1 : 0;
                assertTrue(List.of(200, 201).contains(status.get()), "" + status.get());
            }
        } finally {
            threads.shutdownNow();
        }
        assertEquals(1, made);
        var key = signal("carla").path("action").path("issue").path("key").asText();
        var issue = on.world().issues().byKey(key).orElseThrow();
        assertEquals(customer, issue.customerNumber());
        assertTrue(issue.summary().endsWith(": " + on.customerName(customer)), issue.summary());
        assertTrue(issue.description().contains("40"), issue.description());
        on.as("carla").post(action, Forms.of()).expect(200);
        on.as("vera").post(action, Forms.of()).expect(403);

        on.world().issues().delete(issue, on.world().user("admin"));
        assertFalse(signal("carla").path("action").path("made").asBoolean());
        on.as("carla").post(action, Forms.of()).expect(201);
    }

    @Test
    @DisplayName("F-152 without a project for tasks the suggestion is a mail and a text")
    void byHand() {
        var project = on.world().projects().byKey(CustomerTasks.PROJECT).orElseThrow();
        on.world().projects().archive(project, true);
        try {
            var action = signal("carla").path("action");
            assertTrue(action.path("mail").asText().startsWith("mailto:?subject="), "" + action);
            assertTrue(
                    action.path("text").asText().contains("/customers/" + customer), "" + action);
            on.as("carla")
                    .post(
                            path + "/signals/" + signal("carla").path("key").asText() + "/action",
                            Forms.of())
                    .expect(400);
        } finally {
            on.world().projects().archive(project, false);
        }
        assertFalse(signal("carla").path("action").path("made").asBoolean());
    }

    @Test
    @DisplayName(
            "X-28 leaving asks for day and reason, keeps lost ARR, and freezes score and signals")
    void leaves() {
        var score = on.as("admin").get(path + "/signals").json().path("risk").path("points");
        assertEquals(
                Set.of("churnDay", "churnReason"),
                Set.copyOf(refused(Forms.of("version", version(), "status", left()))));
        on.as("carla")
                .patch(
                        path,
                        Forms.of(
                                "version", version(),
                                "status", left(),
                                "churnDay", TODAY.toString(),
                                "churnReason", "price",
                                "churnNote", "<b>too dear</b> \ud83d\ude00"))
                .expect(200);

        var record = on.as("admin").get(path + "/churn").json().path("record");
        assertEquals("<b>too dear</b> \ud83d\ude00", record.path("note").asText());
        assertEquals("EUR", record.path("lost").get(0).path("currency").asText());
        assertEquals("high", record.path("risk").asText());
        assertTrue(
                on.as("anna")
                        .get(path + "/churn")
                        .json()
                        .path("record")
                        .path("lost")
                        .isMissingNode());
        on.as("admin").get(path + "/invoices").expect(200);
        pay();
        measure();
        var frozen = on.as("admin").get(path + "/signals").json();
        assertTrue(frozen.path("frozen").asBoolean(), frozen.toString());
        assertEquals(score, frozen.path("risk").path("points"));

        on.as("carla").patch(path, Forms.of("version", version(), "status", "3")).expect(200);
        measure();
        var back = on.as("admin").get(path + "/signals").json();
        assertFalse(back.path("frozen").asBoolean());
        assertFalse(back.path("items").toString().contains("overdue-invoice"), back.toString());
        var churn = on.as("admin").get(path + "/churn").json();
        assertTrue(churn.path("record").isMissingNode());
        assertEquals(1, churn.path("earlier").size());
    }

    @Test
    @DisplayName("X-28 a record is changed by one of two and deleted with history")
    void changed() {
        leave();
        var edit = Forms.of("version", "1", "day", TODAY.toString(), "reason", "closed");
        on.as("carla").put(path + "/churn", edit).expect(200);
        var conflict = on.as("lena").put(path + "/churn", edit).expect(409).json();
        assertTrue(conflict.toString().contains("closed"), conflict.toString());
        on.as("carla").put(path + "/churn", Forms.of("version", "2", "bogus", "1")).expect(400);
        on.as("carla").delete(path + "/churn?version=1").expect(409);
        on.as("carla").delete(path + "/churn?version=2").expect(200);
        on.as("carla").delete(path + "/churn?version=2").expect(404);
        assertTrue(on.as("carla").get(path + "/changes").body().contains("churn"));
    }

    @Test
    @DisplayName("X-28 the status asks in its own form; the button of a signal becomes a link")
    void pages(Browsers browsers) {
        browsers.expect(400);
        var page = browsers.page(on.as("carla"));
        page.navigate(on.url() + PAGES + "/customers/" + customer + "/health");
        page.locator(ACTION).first().click();
        assertThat(page.locator("[data-signal^='overdue-invoice'] .c360-signal-action a").first())
                .hasText(Pattern.compile("[A-Z]+-\\d+"));
        assertThat(page.locator(ACTION)).hasCount(0);
        assertThat(page.locator("#c360-widget-churn-record")).isHidden();
        accessible(page);

        page.navigate(on.url() + PAGES + "/customers/" + customer + "/overview");
        page.locator("#c360-info-status-edit").click();
        assertThat(page.locator("#c360-info-churnReason")).isHidden();
        page.locator("#c360-info-status").selectOption(left());
        page.locator(".c360-inline-form button[type='submit']").click();
        assertThat(page.locator("#c360-info-churnReason")).isFocused();
        page.locator("#c360-info-churnReason").selectOption("price");
        page.locator("#c360-info-churnReason").press("Tab");
        page.locator(".c360-inline-form button[type='submit']").press("Enter");
        assertThat(page.locator(".c360-inline-form")).hasCount(0);
        assertThat(page.locator("[data-c360-slot='status']")).containsText("Churned");

        page.navigate(on.url() + PAGES + "/customers/" + customer + "/health");
        assertThat(page.locator("#c360-widget-churn-record"))
                .containsText(Words.of("c360.churn.reason-price.label"));
        accessible(page);
    }

    @Test
    @DisplayName("F-174 what the menu recommends is done once, and is a link to its issue then")
    void recommended(Browsers browsers) {
        var page = browsers.page(on.as("carla"));
        var other = browsers.page(on.as("carla"));
        var address = on.url() + PAGES + "/customers/" + customer + "/overview";
        page.navigate(address);
        other.navigate(address);

        press(page);
        assertThat(page.locator(".aui-flag").first())
                .containsText(Words.of("c360.tasks.made.title"));
        page.locator("#c360-take-action").click();
        var made = page.locator(MENU + "a[href*='/browse/']").first();
        assertThat(made).containsText(signal("carla").at("/action/issue/key").asText());
        assertThat(made.locator("xpath=..").locator("button")).hasCount(0);

        press(other);
        assertThat(other.locator(".aui-flag").first())
                .containsText(Words.of("c360.signals.already.title"));
        assertThat(other.locator(MENU + "a[href*='/browse/']")).hasCount(1);
    }

    private static void press(Page page) {
        page.locator("#c360-take-action").click();
        page.locator(MENU + "button[hx-post*='overdue-invoice']").click();
    }

    private static void accessible(Page page) {
        var grave =
                new AxeBuilder(page)
                        .include(List.of(".c360-page")).analyze().getViolations().stream()
                                .filter(
                                        it ->
                                                Set.of("serious", "critical")
                                                        .contains(it.getImpact()))
                                .map(it -> it.getId())
                                .toList();
        assertEquals(List.of(), grave);
    }

    private void leave() {
        on.as("carla")
                .patch(
                        path,
                        Forms.of(
                                "version", version(),
                                "status", left(),
                                "churnDay", TODAY.toString(),
                                "churnReason", "price"))
                .expect(200);
    }

    private List<String> refused(ObjectNode form) {
        List<String> fields = new ArrayList<>();
        on.as("carla")
                .patch(path, form)
                .expect(400)
                .json()
                .path("errors")
                .fieldNames()
                .forEachRemaining(fields::add);
        return fields;
    }

    private void bill(String number, String currency, String amount) {
        on.as("admin")
                .post(
                        path + "/invoices",
                        Forms.of(
                                "number", number,
                                "issued", TODAY.minusDays(70).toString(),
                                "due", TODAY.minusDays(40).toString(),
                                "currency", currency,
                                "amount", amount))
                .expect(201);
    }

    private void pay() {
        for (JsonNode bill : on.as("admin").get(path + "/invoices").json().path("items")) {
            on.as("admin")
                    .delete(
                            path
                                    + "/invoices/"
                                    + bill.path("id").asText()
                                    + "?version="
                                    + bill.path("version").asText())
                    .expect(200);
        }
    }

    private void measure() {
        on.as("admin").post("settings/tickets/refresh", Forms.of()).expect(200);
        RunJobs.on(on).finished("measure-all");
    }

    private JsonNode shown(String user) {
        return on.as(user).get(path + "/signals").expect(200).json();
    }

    private JsonNode signal(String user) {
        return shown(user)
                .path("items")
                .valueStream()
                .filter(it -> it.path("kind").asText().equals("overdue-invoice"))
                .findFirst()
                .orElseThrow();
    }

    private String version() {
        return on.as("admin").get(path).json().path("version").asText();
    }

    private String left() {
        return Settings.leftStatus(on.as("admin"));
    }
}
