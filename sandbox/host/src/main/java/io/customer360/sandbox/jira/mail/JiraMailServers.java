package io.customer360.sandbox.jira.mail;

import com.atlassian.mail.server.MailServerManager;
import com.atlassian.mail.server.SMTPMailServer;

/** The one mail server of this Jira, whose mails are seen in the outbox. */
public final class JiraMailServers implements MailServerManager {
    private final Mail mail;

    public JiraMailServers(Mail mail) {
        this.mail = mail;
    }

    @Override
    public SMTPMailServer getDefaultSMTPMailServer() {
        return email -> mail.send(Draft.plain(email.getTo(), email.getSubject(), email.getBody()));
    }

    @Override
    public boolean isDefaultSMTPMailServerDefined() {
        return true;
    }
}
