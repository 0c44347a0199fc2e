package com.atlassian.mail;

import java.util.Set;

/** A mail before it is queued; its setters answer the mail itself. */
public class Email {
    private static final Set<String> TYPES = Set.of("text/plain", "text/html");

    private final String to;
    private String subject;
    private String body;
    private String mimeType = "text/plain";

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

    public String getMimeType() {
        return mimeType;
    }

    public Email setMimeType(String mimeType) {
        if (!TYPES.contains(mimeType)) {
            throw new UnsupportedOperationException("no such mail is stood in: " + mimeType);
        }
        this.mimeType = mimeType;
        return this;
    }

    public Email setEncoding(String encoding) {
        java.nio.charset.Charset.forName(encoding);
        return this;
    }
}
