package io.customer360.sandbox.jira;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class BulkWriterTest {

    private static final Instant THEN = Worlds.NOW.minus(Duration.ofDays(9));

    private final JiraWorld world = Worlds.demo();

    @Test
    @DisplayName("An issue written in bulk is the issue that would have been created")
    void same() {
        JiraIssue created = world.issues().create(draft(), world.user("paula"));
        long id = world.bulk().issues(List.of(draft())).get(0);
        JiraIssue written = world.issues().byId(id).orElseThrow();
        assertEquals(created.number() + 1, written.number());
        assertEquals(facts(created), facts(written));
        assertEquals(world.slas().of(created.id()), world.slas().of(id));
    }

    @Test
    @DisplayName("Both doors give a rating the same moment, whether or not the draft tells it")
    void rated() {
        IssueDraft draft =
                IssueDraft.in("SUP", "Rated")
                        .reporter("paula")
                        .dated(THEN, THEN.plusSeconds(60))
                        .satisfaction(3);
        JiraIssue created = world.issues().create(draft, world.user("paula"));
        long id = world.bulk().issues(List.of(draft)).get(0);
        assertEquals(THEN.plusSeconds(60), created.request().rated());
        assertEquals(created.request(), world.issues().byId(id).orElseThrow().request());
    }

    @Test
    @DisplayName("A waiting clock is written with the moment since when it waits")
    void waiting() {
        IssueDraft draft =
                IssueDraft.in("SUP", "Waits")
                        .reporter("paula")
                        .status("Waiting for customer")
                        .dated(THEN, THEN.plusSeconds(60));
        long id = world.bulk().issues(List.of(draft)).get(0);
        assertEquals(THEN.plusSeconds(60), world.slas().of(id).get(1).pausedAt());
        JiraIssue created = world.issues().create(draft, world.user("paula"));
        assertEquals(world.slas().of(created.id()), world.slas().of(id));
    }

    @Test
    @DisplayName("Numbers go on after a bulk, and ids come in the order of the drafts")
    void numbers() {
        List<IssueDraft> drafts =
                List.of(
                        IssueDraft.in("SUP", "one").reporter("anna"),
                        IssueDraft.in("FIN", "two").reporter("ben"),
                        IssueDraft.in("SUP", "three").reporter("anna"));
        List<Long> ids = world.bulk().issues(drafts);
        assertEquals(
                List.of("SUP-27", "FIN-9", "SUP-28"),
                ids.stream().map(id -> world.issues().byId(id).orElseThrow().getKey()).toList());
        JiraIssue next = world.issues().create(IssueDraft.in("SUP", "n"), world.user("anna"));
        assertEquals("SUP-29", next.getKey());
        assertTrue(next.id() > ids.get(2));
    }

    @Test
    @DisplayName("Organisations get members and desks, people their names, issues their comments")
    void surroundings() {
        world.bulk().users(List.of(JiraUser.named("mia", "Mia Meier", "")));
        List<Integer> ids = world.bulk().organisations(List.of("Ärzte & Co", "北京"));
        JiraProject project = world.projects().byKey("SUP").orElseThrow();
        world.bulk().members(Map.of(ids.get(1), List.of("mia", "paula")));
        world.bulk().links(Map.of(ids.get(0), List.of(project)));
        assertEquals("北京", world.organisations().byId(ids.get(1)).orElseThrow().name());
        assertEquals(2, world.organisations().members(ids.get(1), 0, 10).size());
        assertTrue(world.desks().serves(project, ids.get(0)));
        JiraIssue issue = world.issues().byKey("SUP-3").orElseThrow();
        world.bulk().comments(List.of(new CommentDraft(issue.id(), "mia", "Hello", THEN, true)));
        assertEquals("Mia Meier", world.comments().all(issue).get(0).author().getDisplayName());
    }

    @Test
    @DisplayName("A bulk with something wrong in it leaves nothing behind")
    void allOrNothing() {
        List<IssueDraft> drafts = List.of(draft(), draft().requestType("Nothing of the kind"));
        assertThrows(RuntimeException.class, () -> world.bulk().issues(drafts));
        assertTrue(world.issues().byKey("SUP-27").isEmpty());
    }

    private static List<Object> facts(JiraIssue issue) {
        return List.of(
                issue.summary(),
                issue.type(),
                issue.status(),
                issue.priority(),
                issue.dates(),
                issue.organisations(),
                issue.reporter(),
                issue.assignee(),
                issue.request());
    }

    private static IssueDraft draft() {
        return IssueDraft.in("SUP", "Written twice")
                .type("Incident")
                .requestType("Report a problem")
                .priority("High")
                .status("Resolved")
                .reporter("paula")
                .assignee("anna")
                .organisations(1, 2)
                .labels("one", "two")
                .participants("anna")
                .dated(THEN, THEN.plus(Duration.ofHours(5)))
                .resolved("Done", THEN.plus(Duration.ofHours(5)))
                .satisfaction(4)
                .rated(THEN.plus(Duration.ofHours(6)), "Good")
                .sla(
                        SlaMetric.RESOLUTION,
                        THEN,
                        THEN.plus(Duration.ofHours(5)),
                        Duration.ofHours(24),
                        null);
    }
}
