package io.customer360.sandbox.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.atlassian.plugins.rest.api.security.annotation.AdminOnly;
import com.atlassian.plugins.rest.api.security.annotation.SystemAdminOnly;
import io.customer360.sandbox.http.AccessRule.Verdict;
import io.customer360.sandbox.jira.JiraWorld;
import io.customer360.sandbox.jira.Worlds;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class JiraVisitorsTest {
    private final JiraWorld world = Worlds.demo();
    private final JiraVisitors visitors = new JiraVisitors(world);

    @Test
    @DisplayName("System administration is closed to administrators who are nothing more")
    void systemAdministrators() throws Exception {
        world.groups().add("helpers", null);
        world.groups().join("helpers", "anna");
        world.grants().grantGlobally("ADMINISTER", "helpers");

        assertEquals(Verdict.ALLOWED, verdict(ForAdmins.class, "anna"));
        assertEquals(Verdict.FORBIDDEN, verdict(ForSystemAdmins.class, "anna"));
        assertEquals(Verdict.ALLOWED, verdict(ForAdmins.class, "admin"));
        assertEquals(Verdict.ALLOWED, verdict(ForSystemAdmins.class, "admin"));
        assertEquals(Verdict.FORBIDDEN, verdict(ForAdmins.class, "ben"));
    }

    private Verdict verdict(Class<?> door, String user) throws Exception {
        return visitors.as(Optional.of(user), () -> AccessRule.of(door).judge(visitors.standing()));
    }

    @AdminOnly
    private static final class ForAdmins {}

    @SystemAdminOnly
    private static final class ForSystemAdmins {}
}
