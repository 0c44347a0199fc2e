package com.atlassian.servicedesk.api;

/** What was asked for does not exist. */
public class NoSuchEntityException extends ServiceDeskServiceException {
    public NoSuchEntityException(ExceptionMessage message) {
        super(message);
    }

    public NoSuchEntityException(ExceptionMessage message, Throwable cause) {
        super(message, cause);
    }
}
