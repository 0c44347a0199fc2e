package io.customer360.sandbox.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@WithSandbox
@DisplayName("Scorecards of customers, in the browser")
class CustomerScorecardPagesIT {
    private static final int NARROW = 390;
    private static final Set<String> GRAVE = Set.of("serious", "critical");
    private static final String HOSTILE = "<img src=x onerror=alert(1)>\u202e";

    private Installation on;
    private int customer;
    private CustomerCards cards;
    private String mark;

    @BeforeEach
    void installed(Installation on) {
        this.on = on;
        customer = on.customer("Scorecarded", "SUP");
        on.assign(customer, "carla");
        cards = new CustomerCards(on, customer);
        mark = UUID.randomUUID().toString().substring(0, 8);
    }

    @Test
    @DisplayName(
            "F-157 a scorecard is chosen and assigned; one of its kind is replaced when confirmed")
    void assigns(Browsers browsers) {
        browsers.expect(400);
        cards.ofKind("Card A " + mark, mark, "Kick-off:20", "Training:60");
        var page = open(browsers, "carla");
        page.locator("#c360-scorecard-add").click();
        choose(page, "Card A " + mark);
        page.locator(".c360-scorecards form button[type=submit]").click();
        assertThat(page.locator(".c360-objective")).hasCount(2);
        assertThat(page.locator(".c360-scorecards .c360-scorecard-score")).hasText(of("0"));

        cards.ofKind("Card B " + mark, mark, "Else:1");
        page.reload();
        page.locator("#c360-scorecard-add").click();
        choose(page, "Card B " + mark);
        var confirm = page.locator(".c360-scorecard-replaced:visible input");
        page.locator(".c360-scorecards form button[type=submit]").click();
        assertThat(confirm).hasAttribute("aria-invalid", "true");
        confirm.check();
        page.locator(".c360-scorecards form button[type=submit]").click();
        assertThat(page.locator(".c360-scorecard:not(.c360-scorecard-past) h4").first())
                .hasText("Card B " + mark);
        page.locator(".c360-scorecards details summary").click();
        assertThat(page.locator(".c360-scorecard-past h4")).hasText("Card A " + mark);
    }

    @Test
    @DisplayName("F-157 of several that would be replaced the one is asked about that was chosen")
    void replaces(Browsers browsers) {
        browsers.expect(400);
        cards.assign(cards.ofKind("Card A " + mark, "A" + mark, "Kick-off:20"));
        cards.assign(cards.ofKind("Card B " + mark, "B" + mark, "Kick-off:20"));
        cards.ofKind("Other A " + mark, "A" + mark, "Else:1");
        cards.ofKind("Other B " + mark, "B" + mark, "Else:1");
        var page = open(browsers, "carla");
        for (var kind : List.of("A", "B")) {
            page.locator("#c360-scorecard-add").click();
            choose(page, "Other " + kind + " " + mark);
            var confirm = page.locator(".c360-scorecard-replaced:visible input");
            page.locator(".c360-scorecards form button[type=submit]").click();
            assertThat(confirm).hasAttribute("aria-invalid", "true");
            assertThat(confirm).isFocused();
            page.locator(".c360-scorecards form [data-c360-cancel]").click();
        }
    }

    @Test
    @DisplayName("F-158 two ticks at once are both shown, whichever is answered first")
    void ticksAtOnce(Browsers browsers) {
        cards.assign(cards.define("Card " + mark, "Kick-off:20", "Training:60"));
        var page = open(browsers, "carla");
        var held = new CountDownLatch(1);
        page.route(
                "**/objectives/2",
                route -> {
                    page.waitForCondition(() -> page.locator("progress[value='20']").count() == 1);
                    route.resume();
                    held.countDown();
                });
        page.evaluate(
                "document.querySelectorAll('.c360-objective input').forEach(box => box.click())");

        assertThat(page.locator("progress")).hasAttribute("value", "80");
        assertThat(page.locator(".c360-objective input:checked")).hasCount(2);
        assertEquals(0, held.getCount());
    }

    @Test
    @DisplayName("F-158 a tick that is refused or gets no answer is not shown as if it were kept")
    void refusedTick(Browsers browsers) {
        browsers.expect(500);
        cards.assign(cards.define("Card " + mark, "Kick-off:20"));
        var page = open(browsers, "carla");
        var box = page.locator(".c360-objective input");
        page.route(
                "**/objectives/1",
                route -> route.fulfill(new Route.FulfillOptions().setStatus(500).setBody("")));
        box.click();
        assertThat(page.locator(".c360-scorecards .c360-error")).isVisible();
        assertThat(box).not().isChecked();
    }

    @Test
    @DisplayName("F-158 a tick changes the score at once, by keyboard too; unticking reverts")
    void ticks(Browsers browsers) {
        cards.assign(cards.define("Card " + mark, "Kick-off:20", "Training:60"));
        var page = open(browsers, "carla");
        var box = page.locator(".c360-objective input").first();
        var id = box.getAttribute("id");
        box.focus();
        page.keyboard().press("Space");

        assertThat(score(page)).hasText(of("25"));
        assertThat(page.locator("#" + id)).isChecked();
        assertThat(page.locator("#" + id)).isFocused();
        assertThat(page.locator(".c360-objective-more").first()).containsText("Carla Costa");
        assertThat(page.locator("progress")).hasAttribute("value", "20");
        page.keyboard().press("Space");
        assertThat(score(page)).hasText(of("0"));
        assertThat(page.locator("#" + id)).not().isChecked();
    }

    @Test
    @DisplayName("F-159 a measure is scored by slider or number, with a comment that is only text")
    void scores(Browsers browsers) {
        browsers.expect(400);
        cards.assign(cards.define("Card " + mark, "~Sponsor:2", "~Support:1:support"));
        var page = open(browsers, "carla");
        var give = page.locator(".c360-measured-comment > button").first();
        give.click();
        var form = page.locator(".c360-measured form");
        form.locator("input[type=range]").fill("80");
        assertThat(form.locator("[name=score]")).hasValue("80");
        form.locator("[name=score]").fill("101");
        form.locator("button[type=submit]").click();
        assertThat(form.locator("[name=score]")).hasAttribute("aria-invalid", "true");
        form.locator("[name=score]").fill("72.5");
        assertEquals("73", form.locator("input[type=range]").inputValue());
        form.locator("[name=comment]").fill(HOSTILE);
        form.locator("button[type=submit]").click();

        assertThat(page.locator(".c360-measured-number").first()).hasText("72.5");
        assertThat(page.locator("blockquote")).hasText("<img src=x onerror=alert(1)>");
        assertThat(score(page)).hasText(of("72.5"));
        assertThat(page.locator(".c360-weeks rect")).hasCount(1);
        assertThat(page.locator(".c360-weeks tbody td")).hasText("72.5");
        page.locator(".c360-measured-comment > button").nth(1).click();
        assertThat(page.locator(".c360-measured form [name=score]")).hasCount(0);
    }

    @Test
    @DisplayName(
            "F-157 who may only look sees ticks, scores and comments, and no way to change them")
    void looks(Browsers browsers) {
        cards.assign(cards.define("Card " + mark, "Kick-off:20", "~Sponsor:2"));
        var page = open(browsers, "vera");

        assertThat(page.locator(".c360-objective input")).isDisabled();
        assertThat(page.locator("#c360-scorecard-add")).hasCount(0);
        assertThat(page.locator(".c360-scorecard-end")).hasCount(0);
        assertThat(page.locator(".c360-measured-text")).hasText("Sponsor");
        assertThat(page.locator(".c360-measured-comment button")).hasCount(0);
    }

    @Test
    @DisplayName("F-157 a customer without a scorecard says so; ending asks first")
    void ends(Browsers browsers) {
        cards.assign(cards.define("Card " + mark, "Kick-off:20"));
        var page = open(browsers, "carla");
        page.locator(".c360-scorecard-end").click();
        page.locator("#c360-confirm [value=yes]").click();

        assertThat(page.locator(".c360-scorecards .c360-empty"))
                .containsText(Words.of("c360.scorecard.list.empty"));
        assertThat(page.locator(".c360-scorecards details summary")).isVisible();
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    @DisplayName("F-157, F-158, F-159 the section is accessible")
    void accessible(Theme theme, Browsers browsers) {
        full();
        var page = theme.page(browsers, on, "carla");
        page.navigate(on.url() + address());
        page.locator(".c360-measured-item").first().waitFor();
        page.locator("#c360-scorecard-add").click();
        page.locator("#c360-scorecard-choice").waitFor();

        var found =
                new AxeBuilder(page)
                        .include(".c360-sections").analyze().getViolations().stream()
                                .filter(it -> GRAVE.contains(it.getImpact()))
                                .map(it -> it.getId() + " " + it.getNodes().get(0).getHtml())
                                .toList();
        assertEquals(List.of(), found);
    }

    @Test
    @DisplayName("F-157, F-158, F-159 the section fits 390 pixels, whatever the texts are")
    void narrow(Browsers browsers) {
        full();
        var page =
                browsers.page(on.as("carla"), new NewContextOptions().setViewportSize(NARROW, 844));
        page.navigate(on.url() + address());
        page.locator(".c360-measured-item").first().waitFor();

        var width = page.evaluate("document.documentElement.scrollWidth");
        assertTrue((Integer) width <= NARROW, width::toString);
    }

    private void full() {
        var name = "W".repeat(60) + mark;
        int use =
                cards.assign(
                        cards.ofKind(
                                name,
                                "M".repeat(50) + mark,
                                "x".repeat(150) + ":20",
                                "Quiet:10:project = SUP<=0",
                                "~Sponsor:2",
                                "~Support:1:support"));
        cards.tick(use, 1, true).expect(200);
        cards.score(use, 3, Forms.of("score", "55", "comment", "y".repeat(200))).expect(200);
        cards.define("Spare " + mark, "Kick-off:1");
    }

    private Page open(Browsers browsers, String user) {
        var page = browsers.page(on.as(user));
        page.navigate(on.url() + address());
        page.locator(".c360-scorecards").waitFor();
        page.locator(".c360-widget-health-measures .c360-skeleton")
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        return page;
    }

    private String address() {
        return Pages.customer(customer) + "/scorecards";
    }

    private static void choose(Page page, String name) {
        var option = page.locator("#c360-scorecard-choice option", has(name));
        page.locator("#c360-scorecard-choice").selectOption(option.getAttribute("value"));
    }

    private static Page.LocatorOptions has(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }

    private static Locator score(Page page) {
        return page.locator(".c360-scorecards .c360-scorecard-score").first();
    }

    private static String of(String score) {
        return Words.of("c360.scorecard.of-hundred.label").replace("{0}", score);
    }
}
