package io.customer360.sandbox.jira.sal;

import java.util.concurrent.Callable;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/** A scheduler whose work runs as who handed it in. */
final class CarryingScheduler extends CarryingExecutor implements ScheduledExecutorService {

    private final Carriers carriers;
    private final ScheduledExecutorService delegate;

    CarryingScheduler(Carriers carriers, ScheduledExecutorService delegate) {
        super(carriers, delegate);
        this.carriers = carriers;
        this.delegate = delegate;
    }

    @Override
    public ScheduledFuture<?> schedule(Runnable work, long delay, TimeUnit unit) {
        return delegate.schedule(carriers.createRunnable(work), delay, unit);
    }

    @Override
    public <V> ScheduledFuture<V> schedule(Callable<V> work, long delay, TimeUnit unit) {
        return delegate.schedule(carriers.createCallable(work), delay, unit);
    }

    @Override
    public ScheduledFuture<?> scheduleAtFixedRate(
            Runnable work, long first, long period, TimeUnit unit) {
        return delegate.scheduleAtFixedRate(carriers.createRunnable(work), first, period, unit);
    }

    @Override
    public ScheduledFuture<?> scheduleWithFixedDelay(
            Runnable work, long first, long delay, TimeUnit unit) {
        return delegate.scheduleWithFixedDelay(carriers.createRunnable(work), first, delay, unit);
    }
}
