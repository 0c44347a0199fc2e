package io.customer360.sandbox.jira.lock;

import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rows behind cluster locks, as one node takes, renews and gives them back. */
final class LockRows {
    private static final Logger LOG = LoggerFactory.getLogger(LockRows.class);

    private final JdbcClient sql;
    private final Clock clock;
    private final String node;
    private final Duration expiry;

    LockRows(JdbcClient sql, Clock clock, String node, Duration expiry) {
        this.sql = sql;
        this.clock = clock;
        this.node = node;
        this.expiry = expiry;
    }

    /** Takes a lock that is free, has lapsed, or that this node could not give back before. */
    boolean take(String name) {
        return update(name) || insert(name);
    }

    private boolean update(String name) {
        long now = clock.millis();
        return sql.sql(
                                """
                                UPDATE J_LOCK SET NODE = ?, EXPIRES = ?
                                WHERE NAME = ? AND (NODE IS NULL OR NODE = ? OR EXPIRES <= ?)""")
                        .params(node, now + expiry.toMillis(), name, node, now)
                        .update()
                > 0;
    }

    private boolean insert(String name) {
        boolean known =
                sql.sql("SELECT COUNT(*) FROM J_LOCK WHERE NAME = ?")
                                .param(name)
                                .query(Long.class)
                                .single()
                        > 0;
        if (known) {
            return false;
        }
        try {
            sql.sql("INSERT INTO J_LOCK (NAME, NODE, EXPIRES) VALUES (?, ?, ?)")
                    .params(name, node, clock.millis() + expiry.toMillis())
                    .update();
            return true;
        } catch (DuplicateKeyException another) {
            return false;
        }
    }

    /** Puts the end off; a database that is away for a moment is asked again next time. */
    void renew(String name) {
        try {
            sql.sql("UPDATE J_LOCK SET EXPIRES = ? WHERE NAME = ? AND NODE = ?")
                    .params(clock.millis() + expiry.toMillis(), name, node)
                    .update();
        } catch (DataAccessException failed) {
            LOG.warn("cannot renew the lock {}", name, failed);
        }
    }

    /** Gives a lock back; false when it had lapsed and another node has it. */
    boolean release(String name) {
        return sql.sql("UPDATE J_LOCK SET NODE = NULL, EXPIRES = 0 WHERE NAME = ? AND NODE = ?")
                        .params(name, node)
                        .update()
                > 0;
    }
}
