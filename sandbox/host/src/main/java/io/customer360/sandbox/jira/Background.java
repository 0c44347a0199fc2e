package io.customer360.sandbox.jira;

import io.customer360.sandbox.jira.lock.Locks;
import io.customer360.sandbox.jira.mail.Mail;
import io.customer360.sandbox.jira.mail.MailJob;
import io.customer360.sandbox.jira.node.Cluster;
import io.customer360.sandbox.jira.node.NodeChoice;
import io.customer360.sandbox.jira.schedule.Scheduler;
import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What works on a node while nobody asks: locks, jobs, mail and what nodes tell each other. */
record Background(Cluster cluster, Locks locks, Scheduler scheduler, Mail mail) {

    static Background of(
            JdbcClient sql,
            TransactionTemplate inOne,
            AuthContext auth,
            Clock clock,
            NodeChoice node) {
        var cluster = new Cluster(sql, clock, node);
        var scheduler = new Scheduler(sql, inOne, auth, clock, cluster);
        var mail = new Mail(sql, clock);
        MailJob.schedule(mail, scheduler, clock);
        return new Background(cluster, new Locks(sql, clock, node), scheduler, mail);
    }

    void close() {
        scheduler.close();
        locks.close();
        cluster.close();
    }
}
