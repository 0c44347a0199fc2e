package com.atlassian.mail.server;

import com.atlassian.mail.Email;
import com.atlassian.mail.MailException;

/** A server that sends mail. */
public interface SMTPMailServer {
    void send(Email email) throws MailException;
}
