package io.customer360.membership;

import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.BooleanSupplier;

/**
 * Reads organisations, members and desks from the service desk and keeps copies of them. Runs on
 * one node at a time; what could not be read keeps its old copy, and only a complete list of
 * organisations lets copies of others go.
 */
public final class RefreshOrganisations {

    /** So long the app waits at its end for a refresh to write down that it was stopped. */
    private static final int PATIENCE_SECONDS = 10;

    private final OrganisationSource source;
    private final OrganisationCopies copies;
    private final Refreshes refreshes;
    private final OneAtATime turn;
    private final Clock clock;

    /** Shared by everything that refreshes, and taken alone by who waits for its end. */
    private final ReadWriteLock work = new ReentrantReadWriteLock();

    private volatile boolean stopping;

    /** Copies from this source. */
    public RefreshOrganisations(
            OrganisationSource source,
            OrganisationCopies copies,
            Refreshes refreshes,
            OneAtATime turn,
            Clock clock) {
        this.source = source;
        this.copies = copies;
        this.refreshes = refreshes;
        this.turn = turn;
        this.clock = clock;
    }

    /** The refresh after it has run; nothing when another is at work. */
    public Optional<Refresh> now() {
        return now(() -> true);
    }

    /** The same, asking before each organisation whether to go on. */
    public Optional<Refresh> now(BooleanSupplier wanted) {
        if (stopping || !work.readLock().tryLock()) {
            return Optional.empty();
        }
        try {
            BooleanSupplier goOn = () -> !stopping && wanted.getAsBoolean();
            return turn.attempt(() -> read(refreshes.begin(clock.instant()), goOn));
        } finally {
            work.readLock().unlock();
        }
    }

    /** Lets refreshes run, also after a stop. */
    public void start() {
        stopping = false;
    }

    /** Has the one at work here end, waits a little for that, and lets no other begin. */
    public void stop() {
        stopping = true;
        try {
            if (work.writeLock().tryLock(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                work.writeLock().unlock();
            }
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    private Refresh read(Refresh begun, BooleanSupplier goOn) {
        var reading = new Reading(source, copies.writer(begun.run()), begun, refreshes, goOn);
        Refresh ended;
        try {
            source.requireReadable();
            ended = begun.at(reading.all()).done(clock.instant());
        } catch (Unreadable blocked) {
            ended = stopped(begun, reading, Optional.of(blocked.obstacle()));
        } catch (RuntimeException | LinkageError broken) {
            keepBeside(broken, stopped(begun, reading, Optional.empty()));
            throw broken;
        }
        refreshes.keep(ended);
        return ended;
    }

    private Refresh stopped(Refresh begun, Reading reading, Optional<Obstacle> by) {
        return begun.at(reading.counts()).stopped(clock.instant(), by);
    }

    private void keepBeside(Throwable broken, Refresh ended) {
        try {
            refreshes.keep(ended);
        } catch (RuntimeException | LinkageError lost) {
            broken.addSuppressed(lost);
        }
    }
}
