package io.customer360.sandbox.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@WithSandbox
@DisplayName("F-233 definitions of scorecards, in the browser")
class ScorecardPagesIT {
    private static final String PAGE = "/plugins/servlet/customer360/admin/scorecards";
    private static final String LIST = "settings/scorecards";
    private static final Set<String> GRAVE = Set.of("serious", "critical");

    private Installation on;
    private String mark;

    @BeforeEach
    void installed(Installation on) {
        this.on = on;
        mark = "Card " + UUID.randomUUID().toString().substring(0, 8);
    }

    @AfterEach
    void asItWas() {
        for (var item : on.as("admin").get(LIST).json().path("items")) {
            if (item.path("name").asText().startsWith("Card ")) {
                var path = LIST + "/" + item.path("id").asText();
                on.as("admin").delete(path + "?version=" + item.path("version").asText());
            }
        }
    }

    @Test
    @DisplayName("F-233 objectives and measures are entered; total and shares follow what is typed")
    void defines(Browsers browsers) {
        browsers.expect(400);
        var page = form(browsers);
        page.locator("#c360-scorecard-name").fill(mark);
        page.locator("#c360-scorecard-kind").fill("Kind of " + mark);
        page.locator("#itemTexts-0").fill("Kick-off <b>held</b>");
        page.locator("#itemPoints-0").fill("20");
        assertThat(share(page, 0)).hasText("100%");
        page.locator("[data-c360-option-add]").nth(0).click();
        assertThat(page.locator("#itemTexts-1")).isFocused();
        page.locator("#itemTexts-1").fill("First project live");
        page.locator("#itemPoints-1").fill("60");
        page.locator("[data-c360-option-add]").nth(1).click();
        page.locator("#itemTexts-2").fill("Support");
        page.locator("#itemFactors-2").selectOption("support");
        page.locator("#itemPoints-2").fill("x");
        page.locator("[data-c360-option-move=up]").nth(1).click();
        assertThat(page.locator("#itemTexts-0")).hasValue("First project live");
        assertThat(page.locator("[data-c360-sum]")).hasText("80");
        assertThat(share(page, 1)).hasText("25%");
        save(page);
        assertThat(page.locator("#itemPoints-2")).isFocused();
        assertThat(page.locator("#itemPoints-2")).hasAttribute("aria-invalid", "true");
        page.locator("#itemPoints-2").fill("20");
        save(page);

        assertThat(row(page)).containsText("Kind of " + mark);
        assertEquals(
                List.of("First project live", "Kick-off <b>held</b>", "Support"),
                on.as("admin")
                        .get(LIST + "/" + id(page))
                        .json()
                        .path("items")
                        .valueStream()
                        .map(it -> it.path("text").asText())
                        .toList());
        row(page).locator("[id$=-edit]").click();
        assertThat(share(page, 0)).hasText("60%");
        assertThat(page.locator(".c360-setting-history li").first()).containsText(mark);
    }

    @Test
    @DisplayName("F-233 a condition is tried, and a search that Jira refuses is shown where it is")
    void conditions(Browsers browsers) {
        browsers.expect(400);
        var page = form(browsers);
        page.locator("#c360-scorecard-name").fill(mark);
        page.locator("#c360-scorecard-kind").fill(mark);
        page.locator("#itemTexts-0").fill("No open ticket");
        page.locator("#itemPoints-0").fill("1");
        var fold = page.locator(".c360-carddef-more > summary").first();
        fold.click();
        page.locator("#itemSearches-0").fill("resolution IS EMPTY");
        page.locator("#itemNumbers-0").fill("20000");
        page.locator("[data-c360-try]").first().click();
        var all = String.format(Locale.ENGLISH, "%,d", tried());
        var told = Words.of("c360.scorecard-settings.tried.label");
        assertThat(page.locator("[data-c360-tried]").first())
                .hasText(told.replace("{0}", all).replace("{1}", all));
        page.locator("#itemSearches-0").fill("nonsense ORDER BY created");
        fold.click();
        save(page);
        assertThat(page.locator("#itemSearches-0")).isFocused();
        assertThat(page.locator("#itemSearches-0-error"))
                .hasText(Words.of("c360.scorecards.search.error"));
    }

    @Test
    @DisplayName("F-233 a version is filled in and saved again, and a scorecard duplicated")
    void versions(Browsers browsers) {
        var path = LIST + "/" + made("Kick-off");
        on.as("admin").put(path, body("1", "Kick-off meeting")).expect(200);
        var page = open(browsers);
        row(page).locator("[id$=-edit]").click();
        page.locator(".c360-scoring-fold > summary").click();
        assertThat(page.locator(".c360-scoring-changes")).containsText("Kick-off meeting");
        page.locator("[id^=c360-scorecard-use-]").click();
        page.locator("#c360-confirm [value=yes]").click();
        assertThat(page.locator("[data-c360-scoring-from]")).isFocused();
        assertThat(page.locator("#itemTexts-0")).hasValue("Kick-off");
        save(page);
        assertThat(row(page)).hasCount(1);
        var saved = on.as("admin").get(path).json();
        assertEquals(3, saved.path("version").asInt());
        assertEquals("Kick-off", saved.path("items").get(0).path("text").asText());

        row(page).locator("[id$=-copy]").click();
        assertThat(page.locator("#itemTexts-0")).hasValue("Kick-off");
        page.locator("#c360-scorecard-name").fill(mark + " copy");
        save(page);
        assertThat(row(page)).hasCount(2);
    }

    @Test
    @DisplayName("F-233 who saves second keeps what they typed, beside what the first has made")
    void twoEdits(Browsers browsers) {
        browsers.expect(409);
        var path = LIST + "/" + made("Kick-off");
        var page = open(browsers);
        row(page).locator("[id$=-edit]").click();
        page.locator("#itemPoints-0").fill("7");
        page.locator("[data-c360-option-add]").nth(1).click();
        page.locator("#itemTexts-1").fill("Sponsor");
        page.locator("#itemPoints-1").fill("13");
        page.locator("[data-c360-option-add]").nth(1).click();
        page.locator("#itemTexts-2").fill("Champion");
        page.locator("#itemPoints-2").fill("5");
        on.as("admin").put(path, body("1", "Kick-off by them")).expect(200);
        save(page);
        page.locator("[data-c360-reload]").click();
        assertThat(page.locator("#itemPoints-0")).hasValue("7");
        assertThat(page.locator("#itemTexts-0")).hasValue("Kick-off by them");
        assertThat(page.locator("#itemTexts-1")).hasValue("Sponsor");
        assertThat(page.locator("#itemTexts-2")).hasValue("Champion");
        assertThat(page.locator("[data-c360-sum]")).hasText("25");
        save(page);
        assertThat(row(page)).hasCount(1);
        var saved = on.as("admin").get(path).json();
        assertEquals(3, saved.path("version").asInt());
        assertEquals(25, saved.path("points").asInt());
        assertEquals(3, saved.path("items").size());
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    @DisplayName("F-233 nothing keeps anybody out, in light and dark and on a small screen")
    void accessible(Theme theme, Browsers browsers) {
        made("Kick-off");
        var page = theme.page(browsers, on, "admin");
        for (int width : List.of(1280, 390)) {
            page.setViewportSize(width, 844);
            page.navigate(on.url() + PAGE);
            assertAccessible(page);
            row(page).locator("[id$=-edit]").click();
            page.locator(".c360-carddef-more > summary").first().click();
            assertThat(page.locator("#itemSearches-0")).isVisible();
            assertAccessible(page);
            assertEquals(
                    false,
                    page.evaluate("document.documentElement.scrollWidth > window.innerWidth"));
        }
    }

    private static void assertAccessible(Page page) {
        var found =
                new AxeBuilder(page)
                        .include(".c360-page").analyze().getViolations().stream()
                                .filter(it -> GRAVE.contains(it.getImpact()))
                                .map(it -> it.getId() + " " + it.getNodes())
                                .toList();
        assertEquals(List.of(), found);
    }

    private int tried() {
        var condition =
                Forms.of("search", "resolution IS EMPTY", "bound", "at-most", "number", "20000");
        return on.as("admin").post(LIST + "/try", condition).json().path("all").asInt();
    }

    private String made(String text) {
        var made = on.as("admin").post(LIST, body("0", text)).expect(201).json();
        return made.path("id").asText();
    }

    private ObjectNode body(String version, String text) {
        var body = Forms.of("version", version, "name", mark, "kind", mark);
        body.putArray("itemIds").add(version.equals("0") ? "" : "1");
        body.putArray("itemKinds").add("objective");
        body.putArray("itemTexts").add(text);
        body.putArray("itemPoints").add("5");
        return body;
    }

    private Page open(Browsers browsers) {
        var page = browsers.page(on.as("admin"));
        page.navigate(on.url() + PAGE);
        return page;
    }

    private Page form(Browsers browsers) {
        var page = open(browsers);
        page.locator("#c360-scorecards-add").click();
        assertThat(page.locator("#c360-scorecard-name")).isFocused();
        return page;
    }

    private static void save(Page page) {
        page.locator(".c360-carddef-form button[type=submit]").click();
    }

    private Locator row(Page page) {
        return page.locator(".c360-scorecards-table tr:has-text('" + mark + "')");
    }

    private String id(Page page) {
        return row(page)
                .locator("[id$=-edit]")
                .getAttribute("id")
                .replaceAll("\\D", "")
                .substring(3);
    }

    private static Locator share(Page page, int row) {
        return page.locator(".c360-option-rows [data-c360-share]").nth(row);
    }
}
