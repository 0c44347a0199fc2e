package io.customer360.sandbox.jira.sal;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.sal.api.executor.ThreadLocalDelegateExecutorFactory;
import io.customer360.sandbox.jira.AuthContext;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ScheduledExecutorService;

/** SAL's executors that carry who is signed in over to the thread that does the work. */
public final class Carriers implements ThreadLocalDelegateExecutorFactory {

    private final AuthContext auth;

    public Carriers(AuthContext auth) {
        this.auth = auth;
    }

    @Override
    public Executor createExecutor(Executor delegate) {
        return work -> delegate.execute(createRunnable(work));
    }

    @Override
    public ExecutorService createExecutorService(ExecutorService delegate) {
        return new CarryingExecutor(this, delegate);
    }

    @Override
    public ScheduledExecutorService createScheduledExecutorService(
            ScheduledExecutorService delegate) {
        return new CarryingScheduler(this, delegate);
    }

    @Override
    public Runnable createRunnable(Runnable delegate) {
        ApplicationUser user = auth.getLoggedInUser();
        return () -> as(user, delegate);
    }

    @Override
    public <T> Callable<T> createCallable(Callable<T> delegate) {
        ApplicationUser user = auth.getLoggedInUser();
        return () -> auth.runAs(user, delegate);
    }

    private void as(ApplicationUser user, Runnable work) {
        ApplicationUser before = auth.getLoggedInUser();
        auth.setLoggedInUser(user);
        try {
            work.run();
        } finally {
            auth.setLoggedInUser(before);
        }
    }
}
