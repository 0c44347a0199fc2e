package com.atlassian.jira.mail;

/** A mail that names this Jira as its origin. */
public class Email extends com.atlassian.mail.Email {

    public Email(String to) {
        super(to);
    }
}
