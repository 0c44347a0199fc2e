package io.customer360.sandbox.jira;

import io.customer360.sandbox.jira.lock.Locks;
import io.customer360.sandbox.jira.mail.Mail;
import io.customer360.sandbox.jira.mail.MailJob;
import io.customer360.sandbox.jira.schedule.Scheduler;
import java.time.Clock;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What works on a node while nobody asks: locks, jobs and mail. */
record Background(Locks locks, Scheduler scheduler, Mail mail) {

    static Background of(JdbcClient sql, TransactionTemplate inOne, AuthContext auth, Clock clock) {
        String node = "node-" + UUID.randomUUID();
        var scheduler = new Scheduler(sql, inOne, auth, clock, node);
        var mail = new Mail(sql, clock);
        MailJob.schedule(mail, scheduler, clock);
        return new Background(new Locks(sql, clock, node), scheduler, mail);
    }

    void close() {
        scheduler.close();
        locks.close();
    }
}
