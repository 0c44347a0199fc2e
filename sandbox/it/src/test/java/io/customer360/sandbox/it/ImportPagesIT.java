package io.customer360.sandbox.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@WithSandbox
@DisplayName("X-01 the import page")
class ImportPagesIT {
    private static final String PAGE = "/plugins/servlet/customer360/import";
    private static final int LONGEST = 180_000;
    private static final Path FOLDER =
            Path.of(System.getProperty("repository.root"))
                    .resolve(System.getProperty("raven.folder", "../shared/data/ravenstack"))
                    .normalize();

    @Test
    @DisplayName(
            "X-01 choose a file, say what its columns mean, check, import, undo; each fault is told"
                    + " where it is, and markup is shown as it is")
    void story(Installation on, Browsers browsers) {
        var customer = on.customer("Import page", "SUP");
        var name = on.customerName(customer);
        var page = browsers.page(on.as("carla"));
        on.assign(customer, "carla");
        on.as("admin").post("settings/tickets/refresh", Forms.of()).expect(200);
        browsers.expect(400);
        page.navigate(on.url() + PAGE);
        page.locator("#c360-import-upload").click();
        assertThat(page.locator(".c360-error")).isVisible();
        choose(page, "bad.csv", "a,b\n1,\"x\n".getBytes(UTF_8));
        assertThat(page.locator("#c360-import-file")).hasAttribute("aria-invalid", "true");
        assertThat(page.locator("#c360-import-file-error")).containsText("2");

        var csv = "Firma;Land;Köln\n" + name + ";FR;<b>x</b>\nNobody <i>Inc</i>;FR;\n";
        choose(page, "kunden.csv", csv.getBytes(Charset.forName("windows-1252")));
        assertThat(page.locator("#c360-import-name")).hasText("kunden.csv");
        assertThat(page.locator(".aui-message-warning")).containsText("windows-1252");
        assertThat(page.locator(".c360-import-columns")).containsText("<b>x</b>");
        assertThat(meaning(page, 0)).hasValue("name");
        assertThat(meaning(page, 1)).hasValue("country");
        meaning(page, 2).selectOption("name");
        page.locator("#c360-import-check").click();
        assertThat(meaning(page, 2)).hasAttribute("aria-invalid", "true");
        meaning(page, 2).selectOption("");
        page.locator("#c360-import-check").click();
        assertThat(count(page, "changed")).hasText("1");
        assertThat(count(page, "rejected")).hasText("1");
        assertThat(page.locator("tr[data-line='3']")).isVisible();
        assertEquals("", country(on, customer));

        page.locator("#c360-import-run").click();
        assertThat(page.locator("#c360-import-written-title")).isVisible();
        assertEquals("FR", country(on, customer));
        page.locator(".c360-import-run button[hx-post$='/undo']").click();
        page.locator("#c360-confirm button[value=yes]").click();
        assertThat(page.locator("[data-c360-batch=undone]")).isVisible();
        assertEquals("", country(on, customer));

        page.navigate(on.url() + PAGE);
        assertThat(page.locator("tr[data-import]").first()).containsText("kunden.csv");
        page.locator("tr[data-import] button[hx-delete]").first().click();
        page.locator("#c360-confirm button[value=yes]").click();
        assertThat(page.locator("tr[data-import]")).hasCount(0);
    }

    @Test
    @DisplayName("X-01 the RavenStack accounts and subscriptions go in through the page itself")
    void ravenStack(Installation on, Browsers browsers) throws IOException {
        assumeTrue(
                Files.isDirectory(FOLDER),
                "there is no folder " + FOLDER + "; name one with -Draven.folder");
        var expected = RavenFigures.byName(FOLDER);
        allowIndustries(on, expected);
        var page = browsers.page(on.as("admin"));

        var british =
                (int) expected.values().stream().filter(it -> it.country.equals("GB")).count();
        accounts(on, page, raven("accounts"));
        checkAndRun(page, expected.size() - british);
        assertThat(page.locator(".c360-import-errors")).containsText("country");
        var rejected = corrected(on, page);
        accounts(on, page, rejected);
        checkAndRun(page, british);

        page.navigate(on.url() + PAGE);
        page.locator("#c360-import-kind").selectOption("subscriptions");
        choose(page, "subscriptions.csv", raven("subscriptions"));
        page.locator("#c360-import-source").fill("ravenstack");
        leaveOut(page, "seats");
        leaveOut(page, "billing_frequency");
        column(page, "mrr_amount").selectOption("price");
        assertThat(page.locator("#c360-import-days")).hasValue("day-first");
        page.locator(".c360-import-fixed summary").click();
        page.locator("#c360-import-fixed-0").selectOption("period");
        page.locator("[name='fixedTexts.0']").fill("monthly");
        page.locator("#c360-import-fixed-1").selectOption("currency");
        page.locator("[name='fixedTexts.1']").fill("USD");
        var subscriptions =
                expected.values().stream().mapToInt(it -> it.arrBySubscription.size()).sum();
        checkAndRun(page, subscriptions);

        for (var account : expected.values()) {
            var path = "customers/" + on.world().organisations().byName(account.name).get(0).id();
            var shown = on.as("admin").get(path).expect(200).json();
            assertEquals(account.industry, shown.path("industry").asText(), account.name);
            assertEquals(account.country, shown.path("country").asText(), account.name);
            Map<String, String> wanted = new TreeMap<>();
            account.arrBySubscription.forEach((id, arr) -> wanted.put(id, RavenFigures.cents(arr)));
            Map<String, String> found = new TreeMap<>();
            on.as("admin")
                    .get(path + "/subscriptions?full=true")
                    .expect(200)
                    .json()
                    .path("items")
                    .forEach(
                            item ->
                                    found.put(
                                            item.path("externalId").asText(),
                                            Revenues.amount(item.path("arr"))));
            assertEquals(wanted, found, account.name);
        }
    }

    private static void accounts(Installation on, Page page, byte[] csv) {
        page.navigate(on.url() + PAGE);
        choose(page, "accounts.csv", csv);
        page.locator("#c360-import-source").fill("ravenstack");
        leaveOut(page, "plan_tier");
        page.locator("label[for=c360-import-create]").click();
    }

    /** The file of what was rejected, with the one fault it has put right. */
    private static byte[] corrected(Installation on, Page page) {
        var id = page.url().substring(page.url().lastIndexOf('/') + 1);
        var file = on.as("admin").send("GET", "imports/" + id + "/errors", "text/csv", null);
        return file.expect(200).body().replace(",UK,", ",GB,").getBytes(UTF_8);
    }

    private static void choose(Page page, String name, byte[] bytes) {
        page.locator("#c360-import-file").setInputFiles(new FilePayload(name, "text/csv", bytes));
        page.locator("#c360-import-upload").click();
    }

    private static void checkAndRun(Page page, int records) {
        var patient = new IsVisibleOptions();
        page.locator("#c360-import-check").click();
        assertThat(page.locator("#c360-import-checked-title"))
                .isVisible(patient.setTimeout(LONGEST));
        assertThat(count(page, "added")).hasText(String.format("%d", records));
        page.locator("#c360-import-run").click();
        assertThat(page.locator("#c360-import-written-title"))
                .isVisible(patient.setTimeout(LONGEST));
        assertThat(page.locator("[data-c360-batch=done]")).isVisible();
    }

    private static Locator meaning(Page page, int column) {
        return page.locator("#c360-import-column-" + column);
    }

    private static Locator column(Page page, String heading) {
        return page.getByLabel(heading, new Page.GetByLabelOptions().setExact(true));
    }

    private static void leaveOut(Page page, String heading) {
        column(page, heading).selectOption("");
    }

    private static Locator count(Page page, String what) {
        return page.locator("[data-count=" + what + "]");
    }

    private static String country(Installation on, int customer) {
        return on.as("admin")
                .get("customers/" + customer)
                .expect(200)
                .json()
                .path("country")
                .asText();
    }

    private static byte[] raven(String file) throws IOException {
        return Files.readAllBytes(FOLDER.resolve("ravenstack_" + file + ".csv"));
    }

    /** The names of industries are a setting; those of the files come on top. */
    private static void allowIndustries(Installation on, Map<String, RavenFigures> expected) {
        var form = Settings.industries(on.as("admin"));
        var names = new TreeSet<>(form.path("names").asText().lines().toList());
        expected.values().forEach(account -> names.add(account.industry));
        on.as("admin").put("settings/industries", form.put("names", String.join("\n", names)));
    }
}
