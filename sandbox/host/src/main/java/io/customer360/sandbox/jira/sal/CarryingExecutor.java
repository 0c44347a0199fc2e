package io.customer360.sandbox.jira.sal;

import java.util.List;
import java.util.concurrent.AbstractExecutorService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;

/** An executor whose work runs as who handed it in. */
class CarryingExecutor extends AbstractExecutorService {

    private final Carriers carriers;
    private final ExecutorService delegate;

    CarryingExecutor(Carriers carriers, ExecutorService delegate) {
        this.carriers = carriers;
        this.delegate = delegate;
    }

    @Override
    public void execute(Runnable work) {
        delegate.execute(carriers.createRunnable(work));
    }

    @Override
    public void shutdown() {
        delegate.shutdown();
    }

    @Override
    public List<Runnable> shutdownNow() {
        return delegate.shutdownNow();
    }

    @Override
    public boolean isShutdown() {
        return delegate.isShutdown();
    }

    @Override
    public boolean isTerminated() {
        return delegate.isTerminated();
    }

    @Override
    public boolean awaitTermination(long timeout, TimeUnit unit) throws InterruptedException {
        return delegate.awaitTermination(timeout, unit);
    }
}
