package io.customer360.sandbox.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.customer360.sandbox.jira.IssueDraft;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@WithSandbox
@DisplayName("M-20 which customers get too little attention")
class AttentionIT {
    private static final String SETTINGS = "settings/attention";

    private Installation on;

    @BeforeEach
    void installation(Installation on) {
        this.on = on;
    }

    @AfterEach
    void asItWas() {
        save("on", "true", "leftOut", "", "days", "60", "revenue", "100");
    }

    @Test
    @DisplayName("M-20 who was never talked with comes first, weighted by what they pay")
    void ranked() {
        var world = CsmWorld.of(on, "Attention Ada");
        var pays = world.renewing("Attentive", "EUR", CsmWorld.TODAY.plusDays(40));
        var free = world.customer("Inattentive");
        world.measured();
        RunJobs.on(on).finished("rebuild-facts");

        var shown = attention(world);
        assertEquals(List.of(pays, free), customers(shown.path("rows")));
        var first = shown.path("rows").path(0);
        assertEquals(365, first.path("days").asInt());
        assertTrue(first.path("contact").isMissingNode());
        assertEquals("forgotten", first.path("markCode").asText());
        var health = first.at("/parts/health").asDouble();
        assertEquals(365 * (1 + 1 + health), first.path("points").asDouble(), 0.1);
        assertEquals(2, shown.path("forgotten").asInt());
    }

    @Test
    @DisplayName("M-20 a request is a contact as soon as it is heard of")
    void contact() {
        var world = CsmWorld.of(on, "Attention Amy");
        var customer = world.customer("Attending");
        var member = on.user("Attention Mia", Locale.ENGLISH);
        on.world().organisations().addMember(customer, on.key(member));
        world.seen();
        var draft =
                IssueDraft.in("SUP", "Please help")
                        .reporter(on.key(member))
                        .organisations(customer);
        on.world().issues().create(draft, on.world().user(member));
        RunJobs.on(on).finished("absorb-tickets");

        var row = attention(world).path("rows").path(0);
        assertEquals(customer, row.path("customer").asInt());
        assertEquals(0, row.path("days").asInt());
    }

    @Test
    @DisplayName("M-20 a team that is left out is not judged, and off is off, at once")
    void settings(Browsers browsers) {
        var world = CsmWorld.of(on, "Attention Abe");
        world.customer("Unjudged");
        world.seen();
        assertEquals(1, attention(world).path("rows").size());

        save("leftOut", "csm-team");
        assertEquals(0, attention(world).path("rows").size());
        assertEquals(1, attention(world).path("leftOut").asInt());

        save("on", "false");
        on.as(world.user()).get("dashboard/attention").expect(404);
        var page = browsers.page(on.as(world.user()));
        page.navigate(on.url() + "/plugins/servlet/customer360/dashboard");
        assertThat(page.locator("[data-widget=retention]")).isVisible();
        assertThat(page.locator("[data-c360-region=dashboard-attention]")).hasCount(0);
    }

    @Test
    @DisplayName("M-20 an admin changes the rules on a page, whose history tells of it")
    void page(Browsers browsers) {
        var page = browsers.page(on.as("admin"));
        page.navigate(on.url() + "/plugins/servlet/customer360/admin/attention");
        browsers.expect(400);
        page.locator("#c360-attention-days").fill("0");
        page.locator("#c360-attention-save").click();
        assertThat(page.locator("#c360-attention-days-error")).isVisible();
        page.locator("#c360-attention-days").fill("45");
        page.locator("#c360-attention-leftOut").fill("no-such-group");
        page.locator("#c360-attention-save").click();
        assertThat(page.locator("#c360-attention-leftOut-error")).isVisible();
        page.locator("#c360-attention-leftOut").fill("");
        page.locator("#c360-attention-save").click();
        assertThat(page.locator(".aui-flag")).isVisible();
        assertEquals(45, settings().path("days").asInt());
        var stale = form();
        stale.put("version", "0");
        on.as("admin").put(SETTINGS, stale).expect(409);
    }

    private JsonNode attention(CsmWorld world) {
        return world.visitor().get("dashboard/attention").expect(200).json().path("attention");
    }

    private static List<Integer> customers(JsonNode rows) {
        List<Integer> found = new ArrayList<>();
        rows.forEach(row -> found.add(row.path("customer").asInt()));
        return found;
    }

    private JsonNode settings() {
        return on.as("admin").get(SETTINGS).expect(200).json();
    }

    private ObjectNode form() {
        var now = settings();
        var form = Forms.of();
        for (var field : List.of("version", "on", "days", "revenue", "health", "tier")) {
            form.put(field, now.path(field).asText());
        }
        return form.put("leftOut", "");
    }

    private void save(String... fields) {
        var form = form();
        for (int i = 0; i < fields.length; i += 2) {
            form.put(fields[i], fields[i + 1]);
        }
        on.as("admin").put(SETTINGS, form).expect(200);
    }
}
