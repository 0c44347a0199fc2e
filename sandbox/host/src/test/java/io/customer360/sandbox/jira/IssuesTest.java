package io.customer360.sandbox.jira;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.atlassian.event.api.EventListener;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.user.ApplicationUser;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class IssuesTest {

    private JiraWorld world;
    private ApplicationUser anna;

    @BeforeEach
    void open() {
        world = Worlds.demo();
        anna = world.user("anna");
    }

    /** Public, as Jira wants its listeners. */
    public static final class Listener {
        final List<IssueEvent> heard = new ArrayList<>();

        @EventListener
        public void onIssue(IssueEvent event) {
            heard.add(event);
        }
    }

    /** Fails at every event. */
    public static final class Broken {
        @EventListener
        public void onIssue(IssueEvent event) {
            throw new IllegalStateException("broken on purpose");
        }
    }

    @Test
    @DisplayName("Work that is logged adds up; an issue without any has none, as in Jira")
    void spent() {
        JiraIssue issue = world.issues().create(IssueDraft.in("SUP", "New"), anna);
        assertNull(issue.getTimeSpent());
        world.issues().spend(issue, Duration.ofMinutes(20), anna);
        JiraIssue twice = world.issues().spend(issue, Duration.ofHours(1), anna);
        assertEquals(4800, twice.getTimeSpent());
        JiraIssue filed = world.issues().create(IssueDraft.in("SUP", "Filed").spent(60), anna);
        assertEquals(60, filed.getTimeSpent());
    }

    @Test
    @DisplayName("Creating, commenting, resolving and editing tell the listeners, in this order")
    void events() {
        var listener = new Listener();
        var broken = new Broken();
        world.events().register(broken);
        world.events().register(listener);
        JiraIssue issue = world.issues().create(IssueDraft.in("SUP", "New"), anna);
        world.events().unregister(broken);
        world.issues().comment(issue, anna, "Hello", false);
        JiraIssue resolved = world.issues().resolve(issue, "Done", anna);
        JiraIssue reopened = world.issues().reopen(resolved, anna);
        world.issues().rename(reopened, "Newer", anna);
        assertEquals(
                List.of(
                        EventType.ISSUE_CREATED_ID,
                        EventType.ISSUE_COMMENTED_ID,
                        EventType.ISSUE_RESOLVED_ID,
                        EventType.ISSUE_REOPENED_ID,
                        EventType.ISSUE_UPDATED_ID),
                listener.heard.stream().map(IssueEvent::getEventTypeId).toList());
        assertEquals("Hello", listener.heard.get(1).getComment().getBody());
        assertEquals("Newer", listener.heard.get(4).getIssue().getSummary());
        world.events().unregister(listener);
        world.issues().delete(reopened, anna);
        assertEquals(5, listener.heard.size());
        assertThrows(IllegalArgumentException.class, () -> world.events().register("nothing"));
    }

    @Test
    @DisplayName("A resolved issue has status, resolution and moment; reopening takes them back")
    void resolution() {
        JiraIssue issue = world.issues().create(IssueDraft.in("SUP", "New"), anna);
        JiraIssue resolved = world.issues().resolve(issue, "Duplicate", anna);
        assertEquals("done", resolved.getStatus().getStatusCategory().getKey());
        assertEquals("Duplicate", resolved.getResolution().getName());
        assertEquals(Worlds.NOW, resolved.getResolutionDate().toInstant());
        JiraIssue open = world.issues().reopen(resolved, anna);
        assertNull(open.getResolution());
        assertNull(open.getResolutionDate());
    }

    @Test
    @DisplayName("A security level hides an issue at once, and taking it off shows it again")
    void security() {
        JiraIssue first = world.issues().byKey("SUP-1").orElseThrow();
        ApplicationUser carla = world.user("carla");
        assertTrue(world.issues().visible("SUP-1", carla).isPresent());
        JiraIssue secured = world.issues().secure(first, "agents only", anna);
        assertFalse(world.issues().visible("SUP-1", carla).isPresent());
        assertFalse(world.issues().visible("SUP-1", world.user("paula")).isPresent());
        assertTrue(world.issues().visible("SUP-1", anna).isPresent());
        world.issues().secure(secured, null, anna);
        assertTrue(world.issues().visible("SUP-1", carla).isPresent());
    }

    @Test
    @DisplayName("Customers do not see internal comments; who cannot see the issue sees none")
    void comments() {
        JiraIssue first = world.issues().byKey("SUP-1").orElseThrow();
        assertEquals(2, world.comments().visible(first, anna).size());
        assertEquals(1, world.comments().visible(first, world.user("paula")).size());
        assertEquals(List.of(), world.comments().visible(first, world.user("luke")));
        assertEquals(List.of(), world.comments().visible(first, null));
        var comments = world.service(CommentManager.class);
        var added = comments.create(first, anna, "Thanks", true);
        assertEquals("Thanks", comments.getCommentById(added.getId()).getBody());
        assertEquals(3, comments.getComments(first).size());
        assertNull(comments.getCommentById(4711L));
    }

    @Test
    @DisplayName("Organisations of an issue follow its field, renames and deletions")
    void organisations() {
        JiraIssue third = world.issues().byKey("SUP-3").orElseThrow();
        JiraIssue owned = world.issues().organisations(third, List.of(2, 3, 2), anna);
        assertEquals(List.of(2, 3), owned.organisations().stream().map(Organisation::id).toList());
        world.organisations().rename(2, "Globex Group");
        world.organisations().delete(3);
        JiraIssue now = world.issues().byKey("SUP-3").orElseThrow();
        assertEquals(List.of(new Organisation(2, "Globex Group")), now.organisations());
        assertTrue(world.organisations().byId(3).isEmpty());
    }

    @Test
    @DisplayName("A deleted person is still named by key where they were")
    void deletedPeople() {
        world.users().delete("anna");
        assertNull(world.user("anna"));
        JiraIssue first = world.issues().byKey("SUP-1").orElseThrow();
        assertNotNull(first.getAssignee());
        assertEquals("anna", first.getAssignee().getKey());
        assertFalse(first.getAssignee().isActive());
    }

    @Test
    @DisplayName("Numbers count on in each project, and keys are found in any case")
    void keys() {
        assertEquals("DEV-7", world.issues().create(IssueDraft.in("DEV", "x"), anna).getKey());
        assertEquals("DEV-8", world.issues().create(IssueDraft.in("DEV", "y"), anna).getKey());
        assertTrue(world.issues().byKey(" dev-8 ").isPresent());
        for (String wrong : List.of("", "DEV", "DEV-", "DEV-x", "-1", "DEV-99999999999999999999")) {
            assertTrue(world.issues().byKey(wrong).isEmpty(), wrong);
        }
        assertTrue(world.issues().byKey(null).isEmpty());
    }
}
