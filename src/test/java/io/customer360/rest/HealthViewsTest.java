package io.customer360.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.customer360.run.Health;
import io.customer360.run.HealthCheck;
import io.customer360.run.HealthPlace;
import io.customer360.run.HealthPoint;
import io.customer360.run.HealthState;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What is shown of the health of the app")
class HealthViewsTest {
    private final Api api = new Api();
    private final HealthViews views = new HealthViews(api.urls);

    @Test
    @DisplayName("what is well needs no advice, and no way but to a job that may run any time")
    void well() {
        var account = item(HealthPoint.ACCOUNT, HealthState.OK);
        assertNull(account.help());
        assertNull(account.url());
        assertNull(item(HealthPoint.ERRORS, HealthState.OK).url());
        assertEquals(
                "/jira/plugins/servlet/customer360/admin/jobs#c360-job-audit-facts",
                item(HealthPoint.AUDITED, HealthState.OK).url().text());
    }

    @Test
    @DisplayName("what is not well says what to do, and every place that there is leads somewhere")
    void unwell() {
        var account = item(HealthPoint.ACCOUNT, HealthState.PROBLEM);
        assertEquals("c360.health.account.help", account.help().textKey());
        assertEquals("/jira/plugins/servlet/customer360/admin/access", account.url().text());
        for (var point : HealthPoint.values()) {
            var shown = item(point, HealthState.WARNING);
            assertNotNull(shown.help(), point.code());
            assertEquals(point.place() == HealthPlace.NOWHERE, shown.url() == null, point.code());
        }
    }

    @Test
    @DisplayName("advice that depends on what was found takes the place of the usual")
    void advised() {
        var check =
                HealthCheck.of(HealthPoint.ACCOUNT, HealthState.PROBLEM).advised("c360.some.key");

        assertEquals("c360.some.key", item(check).help().textKey());
    }

    @Test
    @DisplayName("programs get a flat list, people groups of it")
    void faces() {
        var checks =
                Arrays.stream(HealthPoint.values())
                        .map(point -> HealthCheck.of(point, HealthState.OK).counting(0))
                        .toList();
        var view = views.health(new Health(Api.NOW, checks));

        assertEquals(checks.size(), ((HealthJson) view.json()).checks().size());
        assertTrue(Api.json(view).contains("\"state\":\"ok\""));
        assertTrue(Api.json(view).contains("\"count\":0"));
        var groups = ((HealthJson.Grouped) view.shown()).groups();
        assertEquals(
                List.of("jira", "jobs", "tickets", "measures", "versions"),
                groups.stream().map(HealthJson.Group::code).toList());
        assertEquals(checks.size(), groups.stream().mapToInt(it -> it.checks().size()).sum());
    }

    private HealthJson.Item item(HealthPoint point, HealthState state) {
        return item(HealthCheck.of(point, state));
    }

    private HealthJson.Item item(HealthCheck check) {
        var view = views.health(new Health(Api.NOW, List.of(check)));
        return ((HealthJson) view.json()).checks().get(0);
    }
}
