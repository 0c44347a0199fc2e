package com.atlassian.servicedesk.api;

/** A service desk refused or failed. */
public abstract class ServiceDeskServiceException extends RuntimeException {
    private final ExceptionMessage message;

    public ServiceDeskServiceException(ExceptionMessage message) {
        this(message, null);
    }

    public ServiceDeskServiceException(ExceptionMessage message, Throwable cause) {
        super(message.getMessage(), cause);
        this.message = message;
    }

    @Override
    public String getMessage() {
        return message.getMessage();
    }

    public String getMessageKey() {
        return message.getKey();
    }
}
