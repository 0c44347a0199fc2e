package io.customer360.sandbox.jsm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.servicedesk.api.AuthorizationException;
import com.atlassian.servicedesk.api.BadRequestException;
import com.atlassian.servicedesk.api.ForbiddenException;
import com.atlassian.servicedesk.api.sla.info.SlaInformation;
import com.atlassian.servicedesk.api.sla.info.SlaInformationQuery;
import com.atlassian.servicedesk.api.sla.info.SlaInformationService;
import com.atlassian.servicedesk.api.util.paging.PagedResponse;
import io.customer360.sandbox.jira.Grantee;
import io.customer360.sandbox.jira.Grants;
import io.customer360.sandbox.jira.IssueDraft;
import io.customer360.sandbox.jira.JiraIssue;
import io.customer360.sandbox.jira.JiraProject;
import io.customer360.sandbox.jira.JiraUser;
import io.customer360.sandbox.jira.JiraWorld;
import io.customer360.sandbox.jira.ServiceCalls;
import io.customer360.sandbox.jira.TickingClock;
import io.customer360.sandbox.jira.Worlds;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SlaReportsTest {

    private final TickingClock clock = new TickingClock();
    private JiraWorld world;
    private SlaInformationService service;
    private ApplicationUser ann;
    private JiraIssue request;

    @BeforeEach
    void open() {
        var source = Worlds.memory();
        world = JiraWorld.open(source, clock);
        service =
                (SlaInformationService)
                        Jsm.services(world, source).get(SlaInformationService.class);
        ann = world.users().add(JiraUser.named("ann", "Ann", ""));
        world.users().add(JiraUser.named("lee", "Lee", ""));
        JiraProject project = world.projects().add("SUP", "Support", JiraProject.SERVICE, "ann");
        world.grants().grant(project.id(), Grants.BROWSE, Grantee.USER, "ann");
        request = world.issues().create(IssueDraft.in("SUP", "Help").priority("Highest"), ann);
    }

    @Test
    @DisplayName("Completed cycles and the one that runs are told apart, with their times")
    void cycles() {
        clock.pass(Duration.ofHours(9));
        world.issues().resolve(request, "Done", ann);
        clock.pass(Duration.ofHours(1));
        world.issues().reopen(request, ann);
        clock.pass(Duration.ofHours(2));
        List<SlaInformation> found = info(query(request)).getResults();
        assertEquals(
                List.of("Time to first response", "Time to resolution"),
                found.stream().map(SlaInformation::getName).toList());
        var done = found.get(1).getCompletedCycles().get(0);
        assertTrue(done.getBreached());
        assertEquals(Duration.ofHours(9).toMillis(), done.getElapsedTime());
        assertEquals(Worlds.NOW.plus(Duration.ofHours(9)), done.getStopTime());
        var running = found.get(1).getOngoingCycle().orElseThrow();
        assertFalse(running.getBreached());
        assertEquals(Duration.ofHours(6).toMillis(), running.getRemainingTime());
        assertEquals(Worlds.NOW.plus(Duration.ofHours(18)), running.getBreachTime().orElseThrow());
        assertTrue(found.get(0).getOngoingCycle().isEmpty());
    }

    @Test
    @DisplayName("One SLA is found by its id or its field, page by page; each call is counted")
    void chosen() {
        var field = world.service(CustomFieldManager.class).getCustomFieldObject(10007L);
        assertEquals("Time to first response", only(query(request).customField(field)));
        assertEquals("Time to resolution", only(query(request).id(2)));
        assertEquals(2, world.calls().of(ServiceCalls.Kind.SLA));
    }

    @Test
    @DisplayName(
            "Nobody, and who may not see the request, is refused unless security is overridden")
    void refused() {
        ApplicationUser lee = world.user("lee");
        var query = query(request).build();
        assertThrows(AuthorizationException.class, () -> service.getInfo(null, query));
        assertThrows(ForbiddenException.class, () -> service.getInfo(lee, query));
        var nothing = service.newInfoQueryBuilder().build();
        assertThrows(BadRequestException.class, () -> service.getInfo(ann, nothing));
        var everything = query(request).overrideSecurity().build();
        assertEquals(2, service.getInfo(null, everything).size());
    }

    private String only(SlaInformationQuery.Builder query) {
        var page = info(query);
        assertEquals(1, page.size());
        return page.getResults().get(0).getName();
    }

    private PagedResponse<SlaInformation> info(SlaInformationQuery.Builder query) {
        return service.getInfo(ann, query.build());
    }

    private SlaInformationQuery.Builder query(JiraIssue issue) {
        return service.newInfoQueryBuilder().issue(issue.getId());
    }
}
