package com.atlassian.mail.queue;

/** The mails that wait to be sent. */
public interface MailQueue {
    void addItem(MailQueueItem item);
}
