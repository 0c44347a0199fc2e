package io.customer360.sandbox.jira.node;

import com.atlassian.jira.cluster.ClusterInfo;
import io.customer360.sandbox.db.SqlLog;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * This Jira among the nodes that share its database. One that is not clustered neither tells nor
 * hears anything.
 */
public final class Cluster implements ClusterInfo, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Cluster.class);
    private static final long PAUSE_MILLIS = 200;
    private static final int ROUNDS_A_BEAT = 5;
    private static final String TOGETHER = "jobs-start-on-every-node";

    private final JdbcClient sql;
    private final NodeChoice self;
    private final NodeRows nodes;
    private final Messages messages;
    private ScheduledThreadPoolExecutor listening;
    private int round;
    private boolean failing;

    /** One node over the database that it shares. */
    public Cluster(JdbcClient sql, Clock clock, NodeChoice self) {
        this.sql = sql;
        this.self = self;
        nodes = new NodeRows(sql, clock);
        messages = new Messages(sql, clock, nodes, self.name());
    }

    /** Which node this is. */
    public NodeChoice self() {
        return self;
    }

    @Override
    public boolean isClustered() {
        return self.clustered();
    }

    @Override
    public String getNodeId() {
        return self.clustered() ? self.name() : null;
    }

    /** The nodes that are alive, this one included; none when there is no cluster. */
    public List<LiveNode> live() {
        return self.clustered() ? nodes.live() : List.of();
    }

    /** What nodes tell each other. */
    public Messages messages() {
        return messages;
    }

    /** Whether every node starts each job of the cluster, which Jira does not promise to avoid. */
    public boolean together() {
        return self.clustered()
                && sql.sql("SELECT COUNT(*) FROM J_SWITCH WHERE NAME = ?")
                                .param(TOGETHER)
                                .query(Long.class)
                                .single()
                        > 0;
    }

    /** Switches that on or off, for all nodes. */
    public void startTogether(boolean value) {
        sql.sql("DELETE FROM J_SWITCH WHERE NAME = ?").param(TOGETHER).update();
        if (value) {
            switchOn();
        }
    }

    private void switchOn() {
        try {
            sql.sql("INSERT INTO J_SWITCH (NAME) VALUES (?)").param(TOGETHER).update();
        } catch (DuplicateKeyException another) {
            LOG.debug("switched on from another node as well", another);
        }
    }

    /** Tells the others where this node is and listens from now on. */
    public synchronized void enter(String url) {
        if (!self.clustered()) {
            return;
        }
        messages.empty();
        nodes.enter(self.name(), url);
        listening = new ScheduledThreadPoolExecutor(1, Cluster::thread);
        listening.scheduleWithFixedDelay(
                this::listen, PAUSE_MILLIS, PAUSE_MILLIS, TimeUnit.MILLISECONDS);
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, SqlLog.BACKGROUND + "messages");
        thread.setDaemon(true);
        return thread;
    }

    private void listen() {
        try {
            if (round++ % ROUNDS_A_BEAT == 0) {
                nodes.beat(self.name());
            }
            messages.receive();
            failing = false;
        } catch (RuntimeException failed) {
            if (!failing) {
                LOG.warn("cannot hear the other nodes, and tries again and again", failed);
            }
            failing = true;
        }
    }

    /** Leaves the cluster. */
    @Override
    public synchronized void close() {
        if (listening == null) {
            return;
        }
        listening.shutdown();
        listening = null;
        try {
            nodes.leave(self.name());
        } catch (DataAccessException gone) {
            LOG.debug("the database ended first", gone);
        }
    }
}
