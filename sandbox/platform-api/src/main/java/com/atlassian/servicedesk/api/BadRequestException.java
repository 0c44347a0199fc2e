package com.atlassian.servicedesk.api;

/** The question makes no sense. */
public class BadRequestException extends ServiceDeskServiceException {
    public BadRequestException(ExceptionMessage message) {
        super(message);
    }

    public BadRequestException(ExceptionMessage message, Throwable cause) {
        super(message, cause);
    }
}
