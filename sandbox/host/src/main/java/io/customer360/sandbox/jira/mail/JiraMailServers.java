package io.customer360.sandbox.jira.mail;

import com.atlassian.mail.Email;
import com.atlassian.mail.server.MailServerManager;
import com.atlassian.mail.server.SMTPMailServer;

/** The one mail server of this Jira, if it has one, whose mails are seen in the outbox. */
public final class JiraMailServers implements MailServerManager {
    private static final String HTML = "text/html";

    private final Mail mail;

    public JiraMailServers(Mail mail) {
        this.mail = mail;
    }

    @Override
    public SMTPMailServer getDefaultSMTPMailServer() {
        return isDefaultSMTPMailServerDefined() ? email -> mail.send(draft(email)) : null;
    }

    @Override
    public boolean isDefaultSMTPMailServerDefined() {
        return mail.hasServer();
    }

    private static Draft draft(Email email) {
        return email.getMimeType().equals(HTML)
                ? new Draft(email.getTo(), email.getSubject(), "", email.getBody())
                : Draft.plain(email.getTo(), email.getSubject(), email.getBody());
    }
}
