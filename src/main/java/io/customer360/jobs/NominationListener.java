package io.customer360.jobs;

import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.sal.api.executor.ThreadLocalDelegateExecutorFactory;
import io.customer360.shared.UserKey;
import io.customer360.task.DecideNomination;
import io.customer360.task.TaskSettingsStore;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hears of changes of issues and lets nominations be decided on a thread of its own: on the user's
 * thread it only compares the project. What it misses is noticed when somebody looks.
 */
public final class NominationListener {
    private static final Logger LOG = LoggerFactory.getLogger(NominationListener.class);
    private static final int WAITING = 500;
    private static final int LONGEST_END = 2;

    private final EventPublisher events;
    private final TaskSettingsStore settings;
    private final DecideNomination decide;
    private final ThreadLocalDelegateExecutorFactory executors;
    private ThreadPoolExecutor thread;
    private ExecutorService deciding;

    /** Wired by Spring. */
    public NominationListener(
            EventPublisher events,
            TaskSettingsStore settings,
            DecideNomination decide,
            ThreadLocalDelegateExecutorFactory executors) {
        this.events = events;
        this.settings = settings;
        this.decide = decide;
        this.executors = executors;
    }

    /** Listens from now on. */
    public synchronized void start() {
        stop();
        thread =
                new ThreadPoolExecutor(
                        0,
                        1,
                        1,
                        TimeUnit.MINUTES,
                        new ArrayBlockingQueue<>(WAITING),
                        work -> new Thread(work, "customer360-nominations"),
                        new ThreadPoolExecutor.DiscardPolicy());
        deciding = executors.createExecutorService(thread);
        events.register(this);
    }

    /** Listens no more. */
    public synchronized void stop() {
        if (thread != null) {
            events.unregister(this);
            end(thread);
            thread = null;
        }
    }

    /** Nothing of the app may run after its stop; what is interrupted is noticed at a look. */
    private static void end(ThreadPoolExecutor thread) {
        thread.shutdownNow();
        try {
            if (!thread.awaitTermination(LONGEST_END, TimeUnit.SECONDS)) {
                LOG.warn("A nomination is still being decided");
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    /** Something has happened to an issue. */
    @EventListener
    public void onIssue(IssueEvent event) {
        try {
            var issue = event.getIssue();
            var project = settings.current().nominations().project();
            if (project.equals(String.valueOf(issue.getProjectId())) && event.getUser() != null) {
                long id = issue.getId();
                var by = new UserKey(event.getUser().getKey());
                deciding.execute(() -> attempt(id, by));
            }
        } catch (RuntimeException | LinkageError failed) {
            LOG.warn("A change of an issue is not looked at", failed);
        }
    }

    private void attempt(long issue, UserKey by) {
        try {
            decide.after(issue, by);
        } catch (RuntimeException | LinkageError failed) {
            LOG.warn("A nomination is not decided yet", failed);
        }
    }
}
