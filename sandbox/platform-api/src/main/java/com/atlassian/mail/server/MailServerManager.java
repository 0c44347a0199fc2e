package com.atlassian.mail.server;

/** The mail servers of this Jira; there may be none. */
public interface MailServerManager {
    SMTPMailServer getDefaultSMTPMailServer();

    boolean isDefaultSMTPMailServerDefined();
}
