package com.atlassian.servicedesk.api;

/** Nobody may do this now. */
public class ForbiddenException extends ServiceDeskServiceException {
    public ForbiddenException(ExceptionMessage message) {
        super(message);
    }

    public ForbiddenException(ExceptionMessage message, Throwable cause) {
        super(message, cause);
    }
}
