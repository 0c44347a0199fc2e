package io.customer360.jobs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.timeout;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.user.ApplicationUser;
import io.customer360.fact.FactMarks;
import io.customer360.fact.HeardChanges;
import io.customer360.fact.RebuildWhenDue;
import io.customer360.fact.TicketChange;
import io.customer360.fact.TicketChanges;
import io.customer360.fact.TicketSource;
import io.customer360.fact.WriteDownChanges;
import io.customer360.run.Job;
import io.customer360.run.RunSoon;
import io.customer360.shared.DirectWork;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Listening to tickets")
class TicketListenerTest {
    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");
    private static final int SOON = 20_000;

    private final EventPublisher events = mock(EventPublisher.class);
    private final TicketChanges changes = mock(TicketChanges.class);
    private final TicketSource source = mock(TicketSource.class);
    private final RebuildWhenDue rebuild = mock(RebuildWhenDue.class);
    private final RunSoon soon = mock(RunSoon.class);
    private final Queue<TicketChange> written = new ConcurrentLinkedQueue<>();
    private final HeardChanges heard = new HeardChanges();
    private final TicketListener listener =
            new TicketListener(
                    events,
                    heard,
                    new WriteDownChanges(heard, changes, mock(FactMarks.class), new DirectWork()),
                    source,
                    rebuild,
                    soon,
                    Clock.fixed(NOW, ZoneOffset.UTC));

    @BeforeEach
    void started() {
        when(source.projects()).thenReturn(Set.of(1L));
        doAnswer(asked -> written.addAll(asked.<Collection<TicketChange>>getArgument(0)))
                .when(changes)
                .add(any());
        listener.start();
        verify(rebuild, timeout(SOON)).ask();
    }

    @AfterEach
    void stopped() {
        listener.stop();
    }

    @Test
    @DisplayName("a change in a service project is written down, and asks to be taken over")
    void heard() {
        listener.onIssue(event(5, 1, EventType.ISSUE_UPDATED_ID, null));
        verify(soon, timeout(SOON)).ask(Job.ABSORB_TICKETS, Optional.empty());
        assertEquals(5, written.element().issue());
        assertTrue(written.element().comment().isEmpty());
    }

    @Test
    @DisplayName("what happens elsewhere is nobody's business, unless it has just left")
    void elsewhere() {
        listener.onIssue(event(5, 2, EventType.ISSUE_UPDATED_ID, null));
        listener.onIssue(event(6, 2, EventType.ISSUE_MOVED_ID, null));
        listener.stop();
        assertEquals(1, written.size());
        assertEquals(6, written.element().issue());
    }

    @Test
    @DisplayName("a comment comes with its change, and a stop writes down what was heard")
    void comment() {
        var author = mock(ApplicationUser.class);
        when(author.getKey()).thenReturn("paula");
        var comment = mock(Comment.class);
        when(comment.getId()).thenReturn(70L);
        when(comment.getCreated()).thenReturn(Date.from(NOW));
        when(comment.getAuthorApplicationUser()).thenReturn(author);
        listener.onIssue(event(5, 1, EventType.ISSUE_COMMENTED_ID, comment));
        listener.stop();
        var said = written.element().comment().orElseThrow();
        assertEquals(70, said.comment());
        assertEquals("paula", said.author().value());
        verify(events).unregister(listener);
    }

    @Test
    @DisplayName("an event that makes no sense disturbs nobody")
    void nonsense() {
        listener.onIssue(new IssueEvent(null, null, null, Map.of(), 1L));
        listener.stop();
        assertTrue(written.isEmpty());
    }

    private static IssueEvent event(long id, long project, Long type, Comment comment) {
        var issue = mock(Issue.class);
        when(issue.getId()).thenReturn(id);
        when(issue.getProjectId()).thenReturn(project);
        return new IssueEvent(issue, null, comment, Map.of(), type);
    }
}
