package io.customer360.sandbox.jira.mail;

/** A mail to one recipient before it is queued; the HTML body may be null. */
public record Draft(String recipient, String subject, String text, String html) {

    /** A mail of plain text. */
    public static Draft plain(String recipient, String subject, String text) {
        return new Draft(recipient, subject, text, null);
    }
}
