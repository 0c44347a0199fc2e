package io.customer360.sandbox.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@WithSandbox
@DisplayName("F-228 to F-230 the settings of statuses and tiers in the browser")
class StatusPagesIT {
    private static final String STATUSES = "/plugins/servlet/customer360/admin/statuses";
    private static final String TIERS = "/plugins/servlet/customer360/admin/tiers";
    private static final String API = "settings/statuses";

    private Installation on;
    private List<String> before;

    @BeforeEach
    void asTheyAre(Installation on) {
        this.on = on;
        before = ids();
    }

    @AfterEach
    void asTheyWere() {
        for (var id : ids()) {
            if (!before.contains(id)) {
                on.as("admin").delete(API + "/" + id + "?version=" + version()).expect(200);
            }
        }
        var order = Forms.of("version", version(), "order", String.join(",", before));
        on.as("admin").put(API + "/order", order).expect(200);
    }

    @Test
    @DisplayName(
            "F-230 by keyboard: a status moves, the move is announced, the focus stays with it")
    void byKeyboard(Browsers browsers) {
        var page = open(browsers, STATUSES);
        var first = before.get(0);
        var down = page.locator("#c360-order-" + first + "-down");
        assertThat(page.locator("#c360-order-" + first + "-up")).isDisabled();
        down.focus();
        page.keyboard().press("Enter");
        assertThat(row(page, 1)).hasAttribute("data-c360-item", first);
        assertThat(down).isFocused();
        assertThat(page.locator("#c360-live")).containsText("2");
        assertEquals(List.of(before.get(1), first), ids().subList(0, 2));
        page.locator("#c360-order-" + first + "-up").press("Enter");
        assertThat(row(page, 0)).hasAttribute("data-c360-item", first);
        assertThat(down).isFocused();
        assertEquals(before, ids());
    }

    @Test
    @DisplayName("F-230 by mouse: a status is dragged to the top, and stays there")
    void byMouse(Browsers browsers) {
        var page = open(browsers, STATUSES);
        var third = before.get(2);
        drag(page, row(page, 2), row(page, 0));
        assertThat(page.locator(".aui-flag")).isVisible();
        assertThat(row(page, 0)).hasAttribute("data-c360-item", third);
        page.reload();
        assertThat(row(page, 0)).hasAttribute("data-c360-item", third);
        assertEquals(third, ids().get(0));
    }

    @Test
    @DisplayName("F-230 a move that cannot be saved is taken back, and said")
    void takenBack(Browsers browsers) {
        var page = open(browsers, STATUSES);
        var reversed = new ArrayList<>(before);
        Collections.reverse(reversed);
        on.as("admin")
                .put(
                        API + "/order",
                        Forms.of("version", version(), "order", String.join(",", reversed)))
                .expect(200);
        browsers.expect(409);
        page.locator("#c360-order-" + before.get(0) + "-down").click();
        assertThat(page.locator(".c360-error")).isVisible();
        assertThat(row(page, 0)).hasAttribute("data-c360-item", before.get(0));
        page.locator(".c360-error button").click();
        assertThat(row(page, 0)).hasAttribute("data-c360-item", reversed.get(0));
        assertThat(page.locator(".c360-error")).hasCount(0);
    }

    @Test
    @DisplayName("F-229 a status is added by its form; a name that is taken is said at the field")
    void adds(Browsers browsers) {
        var page = open(browsers, STATUSES);
        var name = "Paused " + UUID.randomUUID().toString().substring(0, 6);
        page.locator("#c360-statuses-add").click();
        assertThat(page.locator("#c360-status-name")).isFocused();
        page.locator("#c360-status-name").fill("ADOPTION");
        browsers.expect(400);
        page.keyboard().press("Enter");
        assertThat(page.locator("#c360-status-name-error"))
                .hasText(Words.of("c360.statuses.name-taken.error"));
        page.locator("#c360-status-name").fill(name);
        page.locator("#c360-status-colour").selectOption("red");
        page.keyboard().press("Tab");
        page.locator("#c360-status-description").fill("On hold");
        page.keyboard().press("Enter");
        var last = row(page, before.size());
        assertThat(last).containsText(name);
        assertThat(last).containsText("On hold");
        assertThat(last.locator(".aui-lozenge-error")).isVisible();
        assertThat(page.locator("#c360-statuses-add")).isFocused();
    }

    @Test
    @DisplayName("F-040 deleting asks for a replacement while customers have the status")
    void removes(Browsers browsers) {
        var added =
                on.as("admin")
                        .post(API, Forms.of("version", version(), "name", "Doomed"))
                        .expect(201)
                        .json();
        var doomed = Forms.item(added.path("items"), "name", "Doomed").path("id").asText();
        var customer = on.customer("Doomed", "SUP");
        on.as("admin")
                .patch("customers/" + customer, Forms.of("version", "0", "status", doomed))
                .expect(200);
        var page = open(browsers, STATUSES);
        page.locator("#c360-status-" + doomed + "-delete").click();
        assertThat(page.locator(".c360-form")).containsText("1");
        browsers.expect(400);
        page.locator(".c360-form button[type=submit]").click();
        assertThat(page.locator("#c360-status-replacement-error")).isVisible();
        page.locator("#c360-status-replacement").selectOption(before.get(1));
        page.locator(".c360-form button[type=submit]").click();
        assertThat(page.locator("[data-c360-item='" + doomed + "']")).hasCount(0);
        assertThat(page.locator("#c360-statuses-add")).isFocused();
        var shown = on.as("admin").get("customers/" + customer).expect(200).json();
        assertEquals(before.get(1), shown.path("status").path("id").asText());
    }

    @Test
    @DisplayName("X-19 a tier is added as VIP, moved and deleted")
    void tiers(Browsers browsers) {
        var page = open(browsers, TIERS);
        var rows = page.locator("[data-c360-item]");
        var count = rows.count();
        page.locator("#c360-tiers-add").click();
        page.locator("#c360-tier-name").fill("Lighthouse <b>");
        page.locator("#c360-tier-vip").check();
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        assertThat(rows).hasCount(count + 1);
        var added = rows.nth(count);
        assertThat(added).containsText("Lighthouse <b>");
        assertThat(added.locator(".c360-vip")).isVisible();
        added.locator("[data-c360-move='up']").click();
        assertThat(rows.nth(count - 1)).containsText("Lighthouse <b>");
        rows.nth(count - 1).locator("[hx-delete]").click();
        page.locator("#c360-confirm [value='yes']").click();
        assertThat(rows).hasCount(count);
        assertThat(page.locator("#c360-tiers-add")).isFocused();
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    @DisplayName("nothing that axe finds, in both themes")
    void accessible(Theme theme, Browsers browsers) {
        for (var address : List.of(STATUSES, TIERS)) {
            var page = theme.page(browsers, on.as("admin"), 390);
            page.navigate(on.url() + address);
            var found =
                    new AxeBuilder(page)
                            .include(List.of(".c360-page")).analyze().getViolations().stream()
                                    .map(it -> it.getId())
                                    .toList();
            assertEquals(List.of(), found, address);
        }
    }

    private static void drag(Page page, Locator from, Locator to) {
        var start = from.locator("[data-c360-grip]").boundingBox();
        var end = to.locator("[data-c360-grip]").boundingBox();
        var steps = new Mouse.MoveOptions().setSteps(12);
        page.mouse().move(start.x + 5, start.y + 8);
        page.mouse().down();
        page.mouse().move(start.x + 5, start.y - 10, steps);
        page.mouse().move(end.x + 5, end.y + 2, steps);
        page.mouse().move(end.x + 5, end.y - 2, steps);
        page.waitForTimeout(300);
        page.mouse().up();
    }

    private static Locator row(Page page, int number) {
        return page.locator("[data-c360-item]").nth(number);
    }

    private Page open(Browsers browsers, String address) {
        var page = browsers.page(on.as("admin"));
        page.navigate(on.url() + address);
        return page;
    }

    private List<String> ids() {
        List<String> ids = new ArrayList<>();
        on.as("admin")
                .get(API)
                .expect(200)
                .json()
                .path("items")
                .forEach(item -> ids.add(item.path("id").asText()));
        return ids;
    }

    private String version() {
        return on.as("admin").get(API).expect(200).json().path("version").asText();
    }
}
