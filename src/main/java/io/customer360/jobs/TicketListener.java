package io.customer360.jobs;

import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.issue.comments.Comment;
import io.customer360.fact.HeardChanges;
import io.customer360.fact.RebuildWhenDue;
import io.customer360.fact.SaidComment;
import io.customer360.fact.TicketChange;
import io.customer360.fact.TicketSource;
import io.customer360.fact.WriteDownChanges;
import io.customer360.run.Job;
import io.customer360.run.RunSoon;
import io.customer360.shared.UserKey;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hears of changes of tickets. On the user's thread it puts a number into a set; a thread of its
 * own writes down what gathered. What it misses, a search finds a minute later.
 */
public final class TicketListener {
    private static final Logger LOG = LoggerFactory.getLogger(TicketListener.class);
    private static final int SECONDS = 2;
    private static final int LONGEST_END = 5;
    private static final Duration KNOWN = Duration.ofSeconds(30);

    private final EventPublisher events;
    private final HeardChanges heard;
    private final WriteDownChanges write;
    private final TicketSource source;
    private final RebuildWhenDue rebuild;
    private final RunSoon soon;
    private final Clock clock;
    private ScheduledExecutorService thread;
    private Instant asked = Instant.MIN;
    private volatile Set<Long> projects = Set.of();

    /** Wired by Spring. */
    public TicketListener(
            EventPublisher events,
            HeardChanges heard,
            WriteDownChanges write,
            TicketSource source,
            RebuildWhenDue rebuild,
            RunSoon soon,
            Clock clock) {
        this.events = events;
        this.heard = heard;
        this.write = write;
        this.source = source;
        this.rebuild = rebuild;
        this.soon = soon;
        this.clock = clock;
    }

    /** Listens from now on. */
    public synchronized void start() {
        stop();
        asked = Instant.MIN;
        thread =
                Executors.newSingleThreadScheduledExecutor(
                        work -> {
                            var daemon = new Thread(work, "customer360-tickets");
                            daemon.setDaemon(true);
                            return daemon;
                        });
        thread.scheduleWithFixedDelay(this::attempt, 0, SECONDS, TimeUnit.SECONDS);
        events.register(this);
    }

    /** Listens no more, and writes down what it has heard. */
    public synchronized void stop() {
        if (thread != null) {
            events.unregister(this);
            thread.execute(this::attempt);
            thread.shutdown();
            end(thread);
            thread = null;
        }
    }

    /** Something has happened to an issue. */
    @EventListener
    public void onIssue(IssueEvent event) {
        try {
            var issue = event.getIssue();
            if (projects.contains(issue.getProjectId()) || moved(event)) {
                heard.add(
                        TicketChange.of(
                                issue.getId(), clock.instant(), comment(event, issue.getId())));
            }
        } catch (RuntimeException | LinkageError failed) {
            LOG.warn("A change of a ticket is left to the search", failed);
        }
    }

    /** One that left a service project is not in one any more. */
    private static boolean moved(IssueEvent event) {
        return EventType.ISSUE_MOVED_ID.equals(event.getEventTypeId());
    }

    private static Optional<SaidComment> comment(IssueEvent event, long issue) {
        return Optional.ofNullable(event.getComment())
                .filter(comment -> comment.getAuthorApplicationUser() != null)
                .map(comment -> said(comment, issue));
    }

    private static SaidComment said(Comment comment, long issue) {
        return new SaidComment(
                comment.getId(),
                issue,
                new UserKey(comment.getAuthorApplicationUser().getKey()),
                comment.getCreated().toInstant());
    }

    private void attempt() {
        try {
            if (write.now()) {
                soon.ask(Job.ABSORB_TICKETS, Optional.empty());
            }
            Instant now = clock.instant();
            if (asked.isBefore(now.minus(KNOWN))) {
                projects = source.projects();
                asked = now;
                rebuild.ask();
            }
        } catch (RuntimeException | LinkageError failed) {
            LOG.warn("Changes of tickets are not written down yet", failed);
        }
    }

    private static void end(ScheduledExecutorService thread) {
        try {
            if (!thread.awaitTermination(LONGEST_END, TimeUnit.SECONDS)) {
                LOG.warn("Changes of tickets are still being written down");
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }
}
