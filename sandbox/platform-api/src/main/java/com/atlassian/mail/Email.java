package com.atlassian.mail;

/** A mail before it is queued; its setters answer the mail itself. */
public class Email {
    private final String to;
    private String subject;
    private String body;

    public Email(String to) {
        this.to = to;
    }

    public String getTo() {
        return to;
    }

    public String getSubject() {
        return subject;
    }

    public Email setSubject(String subject) {
        this.subject = subject;
        return this;
    }

    public String getBody() {
        return body;
    }

    public Email setBody(String body) {
        this.body = body;
        return this;
    }

    public Email setMimeType(String mimeType) {
        if (!mimeType.startsWith("text/plain")) {
            throw new UnsupportedOperationException("only plain text is stood in: " + mimeType);
        }
        return this;
    }

    public Email setEncoding(String encoding) {
        java.nio.charset.Charset.forName(encoding);
        return this;
    }
}
