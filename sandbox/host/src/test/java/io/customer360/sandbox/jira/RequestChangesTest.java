package io.customer360.sandbox.jira;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.atlassian.event.api.EventListener;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.user.ApplicationUser;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What happens to requests: the facts that change, and the events that tell. */
class RequestChangesTest {

    private JiraWorld world;
    private TickingClock clock;
    private ApplicationUser agent;
    private ApplicationUser customer;
    private JiraProject project;

    @BeforeEach
    void open() {
        clock = new TickingClock();
        world = JiraWorld.open(Worlds.memory(), clock);
        world.users().add(JiraUser.named("ann", "Ann", ""));
        world.users().add(JiraUser.named("pat", "Pat", ""));
        world.groups().add("agents", "jira-servicedesk");
        world.groups().join("agents", "ann");
        agent = world.user("ann");
        customer = world.user("pat");
        project = world.projects().add("SUP", "Support", JiraProject.SERVICE, "ann");
        world.projects().add("DEV", "Development", JiraProject.SOFTWARE, "ann");
        world.requestTypes().add(project, "Get help!", "Ask us", "Incident");
        for (String key : List.of("SUP", "DEV")) {
            long id = world.projects().byKey(key).orElseThrow().id();
            world.grants().grant(id, Grants.BROWSE, Grantee.USER, "ann");
        }
    }

    /** Public, as Jira wants its listeners. */
    public static final class Listener {
        final List<String> heard = new ArrayList<>();

        @EventListener
        public void onIssue(IssueEvent event) {
            heard.add(event.getIssue().getKey() + " " + event.getEventTypeId());
        }
    }

    @Test
    @DisplayName("Every change fires its event; a rating fires a plain update")
    void events() {
        JiraIssue request = create("SUP");
        JiraIssue bug = create("DEV");
        var listener = new Listener();
        world.events().register(listener);
        Issues issues = world.issues();
        issues.rate(request, 4, "Fine", customer);
        issues.label(request, List.of("vip"), agent);
        issues.due(request, LocalDate.parse("2026-04-01"), agent);
        issues.participants(request, List.of("pat"), agent);
        world.links().add(bug, LinkKind.BLOCKS, request, agent);
        issues.transition(request, "Waiting for customer", agent);
        String update = " " + EventType.ISSUE_UPDATED_ID;
        assertEquals(
                List.of(
                        "SUP-1" + update,
                        "SUP-1" + update,
                        "SUP-1" + update,
                        "SUP-1" + update,
                        "SUP-1" + update,
                        "DEV-1" + update,
                        "SUP-1 " + EventType.ISSUE_GENERICEVENT_ID),
                listener.heard);
        assertThrows(IllegalArgumentException.class, () -> issues.rate(request, 6, null, customer));
        assertEquals(7, listener.heard.size());
    }

    @Test
    @DisplayName("A change is read back, with its moment")
    void facts() {
        JiraIssue request = create("SUP");
        clock.pass(Duration.ofHours(1));
        world.issues().rate(request, 2, "Slow", customer);
        world.issues().label(request, List.of("vip", "again", "vip"), agent);
        world.issues().participants(request, List.of("pat"), agent);
        JiraIssue now = world.issues().due(request, LocalDate.parse("2026-04-01"), agent);
        Instant later = Worlds.NOW.plusSeconds(3600);
        assertEquals(
                new JiraIssue.Request(
                        null, 2, later, "Slow", List.of("again", "vip"), List.of(customer)),
                now.request());
        assertEquals(later, now.dates().updated());
        assertEquals(LocalDate.parse("2026-04-01"), now.dates().due());
        assertEquals(List.of(), world.issues().label(now, List.of(), agent).request().labels());
    }

    @Test
    @DisplayName("Who enters a request for somebody else is its creator, not its reporter")
    void creator() {
        JiraIssue request =
                world.issues().create(IssueDraft.in("SUP", "By phone").reporter("pat"), agent);
        assertEquals("pat", request.getReporter().getKey());
        assertEquals("ann", request.getCreator().getKey());
    }

    @Test
    @DisplayName("JSM's fields are found by their type keys and hold values or null")
    void fields() {
        JiraIssue empty = create("SUP");
        JiraIssue full =
                world.issues()
                        .create(
                                IssueDraft.in("SUP", "Full")
                                        .requestType("Get help!")
                                        .participants("pat")
                                        .satisfaction(5)
                                        .rated(Worlds.NOW, null),
                                agent);
        assertEquals(5, full.getCustomFieldValue(field("sd-request-feedback")));
        assertEquals(
                Timestamp.from(Worlds.NOW),
                full.getCustomFieldValue(field("sd-request-feedback-date")));
        assertEquals("sup/get-help-", "" + full.getCustomFieldValue(field("vp-origin")));
        assertEquals(List.of(customer), full.getCustomFieldValue(field("sd-request-participants")));
        for (String type :
                List.of(
                        "sd-request-feedback",
                        "sd-request-feedback-date",
                        "vp-origin",
                        "sd-request-participants",
                        "sd-sla-field")) {
            assertNull(empty.getCustomFieldValue(field(type)), type);
        }
    }

    private CustomField field(String type) {
        return world.service(CustomFieldManager.class).getCustomFieldObjects().stream()
                .filter(
                        field ->
                                field.getCustomFieldType()
                                        .getKey()
                                        .equals("com.atlassian.servicedesk:" + type))
                .findFirst()
                .orElseThrow();
    }

    @Test
    @DisplayName("A link is told from both sides, once, and only to who may see the other issue")
    void links() {
        JiraIssue bug = create("DEV");
        JiraIssue request = create("SUP");
        world.links().add(bug, LinkKind.BLOCKS, request, agent);
        world.links().add(bug, LinkKind.BLOCKS, request, agent);
        assertEquals(List.of("blocks SUP-1"), told(bug, agent));
        assertEquals(List.of("is blocked by DEV-1"), told(request, agent));
        assertEquals(List.of(), told(request, customer));
        world.links().remove(bug, LinkKind.BLOCKS, request, agent);
        assertEquals(List.of(), told(bug, agent));
    }

    /** Public, as Jira wants its listeners; asks for the links when it hears of a change. */
    public static final class LinkListener {
        final List<List<JiraLink>> seen = new ArrayList<>();
        private final JiraWorld world;
        private final ApplicationUser viewer;

        LinkListener(JiraWorld world, ApplicationUser viewer) {
            this.world = world;
            this.viewer = viewer;
        }

        @EventListener
        public void onIssue(IssueEvent event) {
            seen.add(world.links().of((JiraIssue) event.getIssue(), viewer));
        }
    }

    @Test
    @DisplayName("Whoever hears of a link finds it from both sides; one that fails is not told")
    void linkEvents() {
        JiraIssue bug = create("DEV");
        JiraIssue request = create("SUP");
        JiraIssue gone = create("DEV");
        world.issues().delete(gone, agent);
        var listener = new LinkListener(world, agent);
        world.events().register(listener);
        assertThrows(
                RuntimeException.class,
                () -> world.links().add(gone, LinkKind.BLOCKS, request, agent));
        assertEquals(List.of(), listener.seen);
        world.links().add(bug, LinkKind.BLOCKS, request, agent);
        assertEquals(List.of(1, 1), listener.seen.stream().map(List::size).toList());
    }

    private List<String> told(JiraIssue issue, ApplicationUser viewer) {
        return world.links().of(issue, viewer).stream()
                .map(link -> link.words() + " " + link.other().getKey())
                .toList();
    }

    @Test
    @DisplayName("Calls to services about one issue are counted, searches are not")
    void calls() {
        JiraIssue request = create("SUP");
        ServiceCalls calls = world.calls();
        assertEquals(0, calls.total());
        world.service(IssueManager.class).getIssueObject("SUP-1");
        world.service(IssueManager.class).getIssueObject(request.getId());
        world.service(CommentManager.class).getComments(request);
        world.service(CommentManager.class).getCommentsForUser(request, agent);
        world.service(CommentManager.class).getCommentById(1L);
        assertEquals(2, calls.of(ServiceCalls.Kind.ISSUE));
        assertEquals(3, calls.of(ServiceCalls.Kind.COMMENTS));
        assertEquals(5, calls.total());
    }

    private JiraIssue create(String key) {
        return world.issues().create(IssueDraft.in(key, "Help"), agent);
    }
}
