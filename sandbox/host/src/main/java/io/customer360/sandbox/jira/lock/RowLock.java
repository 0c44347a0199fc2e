package io.customer360.sandbox.jira.lock;

import com.atlassian.beehive.ClusterLock;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;

/** A lock that keeps the threads of this node apart in memory and the nodes by its row. */
final class RowLock implements ClusterLock {
    private static final long POLL_NANOS = TimeUnit.MILLISECONDS.toNanos(100);

    private final ReentrantLock here = new ReentrantLock();
    private final String name;
    private final LockRows rows;
    private final Function<String, AutoCloseable> renewing;
    private AutoCloseable renewal;

    RowLock(String name, LockRows rows, Function<String, AutoCloseable> renewing) {
        this.name = name;
        this.rows = rows;
        this.renewing = renewing;
    }

    @Override
    public void lock() {
        boolean interrupted = false;
        while (true) {
            try {
                lockInterruptibly();
                break;
            } catch (InterruptedException again) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void lockInterruptibly() throws InterruptedException {
        boolean taken = false;
        while (!taken) {
            taken = tryLock(1, TimeUnit.DAYS);
        }
    }

    @Override
    public boolean tryLock() {
        return here.tryLock() && takeOnce();
    }

    @Override
    public boolean tryLock(long time, TimeUnit unit) throws InterruptedException {
        long patience = unit.toNanos(time);
        long start = System.nanoTime();
        while (here.tryLock(patience - (System.nanoTime() - start), TimeUnit.NANOSECONDS)) {
            if (takeOnce()) {
                return true;
            }
            long left = patience - (System.nanoTime() - start);
            if (left <= 0) {
                return false;
            }
            TimeUnit.NANOSECONDS.sleep(Math.min(left, POLL_NANOS));
        }
        return false;
    }

    @Override
    public void unlock() {
        if (!here.isHeldByCurrentThread()) {
            throw new IllegalMonitorStateException("this thread does not hold the lock " + name);
        }
        try {
            if (here.getHoldCount() == 1) {
                giveBack();
            }
        } finally {
            here.unlock();
        }
    }

    @Override
    public boolean isHeldByCurrentThread() {
        return here.isHeldByCurrentThread();
    }

    @Override
    public Condition newCondition() {
        throw new UnsupportedOperationException("cluster locks have no conditions");
    }

    /** With the lock of this node in hand: takes the row, or lets go of both. */
    private boolean takeOnce() {
        boolean taken = false;
        try {
            taken = here.getHoldCount() > 1 || rows.take(name);
        } finally {
            if (!taken) {
                here.unlock();
            }
        }
        if (taken && here.getHoldCount() == 1) {
            renewal = renewing.apply(name);
        }
        return taken;
    }

    private void giveBack() {
        try {
            renewal.close();
        } catch (Exception never) {
            throw new IllegalStateException(never);
        }
        if (!rows.release(name)) {
            throw new IllegalMonitorStateException("the lock " + name + " had lapsed");
        }
    }
}
