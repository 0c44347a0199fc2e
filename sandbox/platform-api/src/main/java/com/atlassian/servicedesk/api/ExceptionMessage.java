package com.atlassian.servicedesk.api;

/** Text of a service desk's refusal. */
public class ExceptionMessage {
    private final String key;
    private final String message;

    public ExceptionMessage(String key, String message) {
        this.key = key;
        this.message = message;
    }

    public String getKey() {
        return key;
    }

    public String getMessage() {
        return message;
    }
}
