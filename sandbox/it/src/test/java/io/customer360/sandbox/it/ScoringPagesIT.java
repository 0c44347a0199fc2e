package io.customer360.sandbox.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@WithSandbox
@DisplayName("F-135 F-231 F-238 settings of scores and signals, in the browser")
class ScoringPagesIT {
    private static final String SCORING = "/plugins/servlet/customer360/admin/scoring";
    private static final String CHURN = "/plugins/servlet/customer360/admin/churn";
    private static final Set<String> GRAVE = Set.of("serious", "critical");

    private Installation on;

    @BeforeEach
    void installed(Installation on) {
        this.on = on;
    }

    @AfterEach
    void asShipped() {
        for (var model : List.of("scoring", "churn")) {
            save(model, values(model, 0).put("version", version(model)));
        }
        save("cltv", MatrixScoring.flat(values("cltv", 0).put("version", version("cltv"))));
    }

    @Test
    @DisplayName(
            "F-135 the total follows what is typed; any but 100 is refused at it, with the sum")
    void total(Browsers browsers) {
        browsers.expect(400);
        var page = open(browsers, SCORING);
        page.locator("#c360-scoring-weight-payment").fill("30");
        assertThat(page.locator("#c360-scoring-total")).hasText("105");
        page.locator("#c360-scoring-save").click();
        var total = page.locator("#c360-scoring-total");
        assertThat(total).isFocused();
        assertThat(total).hasAttribute("aria-invalid", "true");
        assertThat(page.locator("#c360-scoring-total-error")).containsText("105");
        assertEquals("25", number("scoring", "weight-payment"));

        page.locator("#c360-scoring-weight-usage").fill("15");
        assertThat(total).hasText("100");
        page.locator("#c360-scoring-save").click();
        assertThat(page.locator("#c360-scoring-save")).isFocused();
        assertEquals("30", number("scoring", "weight-payment"));
        assertThat(page.locator(".c360-setting-history li").first())
                .containsText(Words.of("c360.scoring.weight.label"));
    }

    @Test
    @DisplayName("F-131 a factor is switched off with the keyboard alone, and stays so")
    void off(Browsers browsers) {
        var page = open(browsers, SCORING);
        page.locator("#c360-scoring-on-usage").focus();
        page.keyboard().press("Space");
        page.locator("#c360-scoring-save").press("Enter");
        assertThat(page.locator("#c360-scoring-save")).isFocused();
        assertThat(page.locator("#c360-scoring-on-usage")).not().isChecked();
        assertEquals("false", number("scoring", "on-usage"));
    }

    @Test
    @DisplayName(
            "F-231 a curve follows its two ends and they follow it; a fold opens where it is wrong")
    void curves(Browsers browsers) {
        browsers.expect(400);
        var page = open(browsers, SCORING);
        var curve = page.locator("#c360-scoring-curve-overdue-count");
        fold(page, Words.of("c360.measures.payment.title")).click();
        page.locator("#c360-scoring-curve-overdue-count-none").fill("5");
        assertThat(curve).hasValue("0:100 5:0");
        curve.fill("0:100 2:50 4:0");
        assertThat(page.locator("#c360-scoring-curve-overdue-count-none")).isHidden();
        curve.fill("0:100 4:0");
        assertThat(page.locator("#c360-scoring-curve-overdue-count-none")).hasValue("4");
        curve.fill("0:0 4:100");
        fold(page, Words.of("c360.measures.payment.title")).click();
        assertThat(curve).isHidden();
        page.locator("#c360-scoring-save").click();
        assertThat(curve).isFocused();
        assertThat(curve).hasAttribute("aria-invalid", "true");
    }

    @Test
    @DisplayName("F-135 who comes second keeps what they entered beside the newer values")
    void conflict(Browsers browsers) {
        browsers.expect(409);
        var page = open(browsers, SCORING);
        page.locator("#c360-scoring-weight-payment").fill("27");
        page.locator("#c360-scoring-weight-engagement").fill("18");
        var other = MatrixScoring.now(on, "scoring");
        ((ObjectNode) other.path("fields")).put("weight-payment", "30").put("weight-usage", "15");
        save("scoring", other);
        page.locator("#c360-scoring-save").click();
        page.locator("[data-c360-reload]").click();
        assertThat(page.locator("#c360-scoring-weight-payment")).isFocused();
        assertThat(page.locator("#c360-scoring-weight-payment")).hasValue("27");
        assertThat(page.locator("#c360-scoring-weight-payment-newer")).containsText("30");
        assertThat(page.locator("#c360-scoring-weight-usage")).hasValue("15");
        assertThat(page.locator("#c360-scoring-total")).hasText("95");
    }

    @Test
    @DisplayName(
            "F-135 older values are filled in after a question, change nothing until saved, and count then")
    void again(Browsers browsers) {
        var changed = MatrixScoring.now(on, "scoring");
        ((ObjectNode) changed.path("fields")).put("healthy-from", "72");
        save("scoring", changed);
        var page = open(browsers, SCORING);
        fold(page, Words.of("c360.scoring.versions.title")).click();
        page.locator("#c360-scoring-use-0").click();
        page.locator("#c360-confirm [value=yes]").click();
        assertThat(page.locator("[data-c360-scoring-from]")).isFocused();
        assertThat(page.locator("#c360-scoring-healthy-from")).hasValue("70");
        assertEquals("72", number("scoring", "healthy-from"));
        page.locator("#c360-scoring-save").click();
        assertThat(page.locator("[data-c360-scoring-from]")).hasCount(0);
        assertEquals("70", number("scoring", "healthy-from"));
    }

    @Test
    @DisplayName(
            "F-238 a threshold is tried before it is kept, and the margin has a form of its own")
    void churn(Browsers browsers) {
        RunJobs.on(on).finished("measure-all");
        var page = open(browsers, CHURN);
        page.locator("#c360-churn-silence-info").fill("21");
        page.locator("#c360-churn-try").click();
        var tried = page.locator("#c360-churn-preview tbody").first().locator("tr");
        assertThat(tried).hasCount(3);
        assertEquals("30", number("churn", "silence-info"));
        page.locator("#c360-churn-save").click();
        assertThat(page.locator("#c360-churn-save")).isFocused();
        assertEquals("21", number("churn", "silence-info"));

        page.locator("#c360-churn-silence-info").fill("22");
        page.locator("#c360-cltv-margin").fill("62.5");
        page.locator("#c360-cltv-save").click();
        assertThat(page.locator("#c360-cltv-save")).isFocused();
        assertEquals("62.5", number("cltv", "margin"));
        assertThat(page.locator("#c360-churn-silence-info")).hasValue("22");
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    @DisplayName(
            "both pages pass axe, with folds open, a preview, versions and errors, and fit 390 pixels")
    void axe(Theme theme, Browsers browsers) {
        browsers.expect(400);
        var page = theme.page(browsers, on, "admin");
        for (var address : List.of(SCORING, CHURN)) {
            page.navigate(on.url() + address);
            page.locator(".c360-scoring button[id$=-try]").click();
            assertThat(page.locator(".c360-scoring-preview > *").first()).isVisible();
            for (var fold : page.locator(".c360-admin details").all()) {
                fold.evaluate("it => it.open = true");
            }
            assertThat(page.locator(".c360-skeleton")).hasCount(0);
            page.locator(".c360-scoring .c360-number").first().fill("x");
            page.locator(".c360-scoring [type=submit]").first().click();
            assertThat(page.locator("[aria-invalid=true]").first()).isVisible();
            assertEquals(List.of(), grave(page), address);
            page.setViewportSize(390, 844);
            assertEquals(
                    0,
                    page.evaluate(
                            "document.documentElement.scrollWidth"
                                    + " - document.documentElement.clientWidth"),
                    address);
            page.setViewportSize(1440, 900);
        }
    }

    private static List<String> grave(Page page) {
        return new AxeBuilder(page)
                .include(List.of(".c360-page")).analyze().getViolations().stream()
                        .filter(it -> GRAVE.contains(it.getImpact()))
                        .map(it -> it.getId() + " " + it.getNodes().get(0).getHtml())
                        .toList();
    }

    private Page open(Browsers browsers, String address) {
        var page = browsers.page(on.as("admin"));
        page.navigate(on.url() + address);
        assertThat(page.locator(".c360-skeleton:visible")).hasCount(0);
        return page;
    }

    private static Locator fold(Page page, String title) {
        return page.locator(".c360-admin summary")
                .filter(new Locator.FilterOptions().setHasText(title))
                .first();
    }

    private String number(String model, String name) {
        return MatrixScoring.now(on, model).path("fields").path(name).asText();
    }

    private int version(String model) {
        return MatrixScoring.now(on, model).path("version").asInt();
    }

    private ObjectNode values(String model, int version) {
        return (ObjectNode)
                on.as("admin").get("settings/" + model + "?values=" + version).expect(200).json();
    }

    private void save(String model, ObjectNode form) {
        on.as("admin").put("settings/" + model, form).expect(200);
    }
}
