package com.atlassian.mail.queue;

import com.atlassian.jira.component.ComponentAccessor;
import com.atlassian.mail.Email;
import com.atlassian.mail.MailException;
import com.atlassian.mail.server.MailServerManager;
import com.atlassian.mail.server.SMTPMailServer;

/** One mail in the queue; it goes by the default mail server, or nowhere when there is none. */
public class SingleMailQueueItem implements MailQueueItem {
    private final Email email;

    public SingleMailQueueItem(Email email) {
        this.email = email;
    }

    @Override
    public void send() throws MailException {
        SMTPMailServer server =
                ComponentAccessor.getComponent(MailServerManager.class).getDefaultSMTPMailServer();
        if (server != null) {
            server.send(email);
        }
    }

    @Override
    public String getSubject() {
        return email.getSubject();
    }
}
