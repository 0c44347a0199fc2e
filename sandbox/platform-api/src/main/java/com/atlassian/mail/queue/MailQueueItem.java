package com.atlassian.mail.queue;

import com.atlassian.mail.MailException;

/** A mail that waits, and knows how to send itself. */
public interface MailQueueItem {
    void send() throws MailException;

    String getSubject();
}
