package io.customer360.adapter.ao.run;

import io.customer360.adapter.ao.AoUnitOfWork;
import io.customer360.run.Job;
import io.customer360.run.Run;
import io.customer360.run.Trouble;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells what a database or its pool cannot do just now from what it will never do, and logs the
 * rest.
 */
public final class DatabaseTrouble implements Trouble {
    private static final Logger LOG = LoggerFactory.getLogger(DatabaseTrouble.class);

    /** Connections, too little of something, and an operator's doing. */
    private static final List<String> PASSING = List.of("08", "53", "57");

    @Override
    public boolean passing(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException told && passing(told)) {
                return true;
            }
        }
        return AoUnitOfWork.cancelled(failure);
    }

    @Override
    public void pause(Duration time) {
        LockSupport.parkNanos(time.toNanos());
    }

    @Override
    public void poison(Job job, String record, Throwable failure) {
        LOG.error("{} cannot do {} and goes on with the others", job.code(), record, failure);
    }

    @Override
    public void failed(Run run, Throwable failure) {
        if (passing(failure)) {
            LOG.warn("Run {} of {} waits for the database", run.number(), run.job().code());
            LOG.debug("This kept the run from going on", failure);
        } else {
            LOG.error("Run {} of {} is given up", run.number(), run.job().code(), failure);
        }
    }

    /** One without a state was not told by the database: nobody got so far. */
    private static boolean passing(SQLException told) {
        return told instanceof SQLTransientException
                || told instanceof SQLRecoverableException
                || told instanceof SQLNonTransientConnectionException
                || told.getSQLState() == null
                || PASSING.stream().anyMatch(told.getSQLState()::startsWith);
    }
}
