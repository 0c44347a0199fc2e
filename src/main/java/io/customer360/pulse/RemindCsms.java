package io.customer360.pulse;

import io.customer360.access.AccessSettingsStore;
import io.customer360.customer.CsmCandidates;
import io.customer360.shared.Chore;
import io.customer360.shared.Stale;
import io.customer360.shared.Today;
import io.customer360.shared.UnitOfWork;
import io.customer360.shared.UserKey;
import io.customer360.task.Condition;
import io.customer360.task.IssueKind;
import io.customer360.task.IssueKinds;
import io.customer360.task.NewIssues;
import io.customer360.task.TaskSettingsStore;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Makes an issue for each CSM whose customers lack a pulse, once a month: the place is taken first,
 * which only one can, and given back when Jira refuses. A node that stops in between leaves the
 * place taken, so that nobody ever gets two.
 */
public final class RemindCsms implements Chore {

    /** How many issues one run makes; the next one goes on behind them. */
    static final int PER_RUN = 200;

    private final ReminderStore store;
    private final MissingPulses missing;
    private final Reminded reminded;
    private final ReminderWords words;
    private final NewIssues issues;
    private final IssueKinds kinds;
    private final TaskSettingsStore tasks;
    private final AccessSettingsStore access;
    private final CsmCandidates candidates;
    private final UnitOfWork work;
    private final Clock clock;
    private final Today today;

    private volatile String after = "";

    /** Makes issues by these settings. */
    public RemindCsms(
            ReminderStore store,
            MissingPulses missing,
            Reminded reminded,
            ReminderWords words,
            NewIssues issues,
            IssueKinds kinds,
            TaskSettingsStore tasks,
            AccessSettingsStore access,
            CsmCandidates candidates,
            UnitOfWork work,
            Clock clock,
            Today today) {
        this.store = store;
        this.missing = missing;
        this.reminded = reminded;
        this.words = words;
        this.issues = issues;
        this.kinds = kinds;
        this.tasks = tasks;
        this.access = access;
        this.candidates = candidates;
        this.work = work;
        this.clock = clock;
        this.today = today;
    }

    @Override
    public void run() {
        Reminder wanted = store.current();
        LocalDate day = today.in(Optional.of(PulseMonth.LAST_ZONE));
        IssueKind kind = tasks.current().tasks();
        Optional<UserKey> author = access.current().serviceAccount();
        if (wanted.issue()
                && wanted.due(day.getDayOfMonth())
                && author.isPresent()
                && kinds.condition(kind) == Condition.READY) {
            remind(PulseMonth.of(day), kind, author.get());
        }
    }

    /** Whom Jira refuses an issue for keeps nobody else from theirs; each of them is named. */
    private void remind(PulseMonth month, IssueKind kind, UserKey author) {
        List<UserKey> next = missing.of(month, after, PER_RUN);
        after = next.size() < PER_RUN ? "" : next.get(next.size() - 1).value();
        Predicate<UserKey> reads = candidates.maySeeCustomers();
        List<RuntimeException> refused = new ArrayList<>();
        for (UserKey csm : next.stream().filter(reads).toList()) {
            try {
                remind(csm, month, kind, author);
            } catch (RuntimeException failed) {
                refused.add(new IllegalStateException("no reminder for " + csm, failed));
            }
        }
        if (!refused.isEmpty()) {
            RuntimeException first = refused.remove(0);
            refused.forEach(first::addSuppressed);
            throw first;
        }
    }

    private void remind(UserKey csm, PulseMonth month, IssueKind kind, UserKey author) {
        if (!claim(csm, month)) {
            return;
        }
        long issue;
        try {
            issue = issues.make(kind, words.issue(csm, month), author).id();
        } catch (RuntimeException refused) {
            done(() -> reminded.forget(csm, month));
            throw refused;
        }
        done(() -> reminded.made(csm, month, issue));
    }

    private boolean claim(UserKey csm, PulseMonth month) {
        try {
            done(() -> reminded.claim(csm, month, clock.instant()));
            return true;
        } catch (Stale somebodyWasFaster) {
            return false;
        }
    }

    private void done(Runnable step) {
        work.inOne(
                () -> {
                    step.run();
                    return step;
                });
    }
}
