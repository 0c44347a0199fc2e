package com.atlassian.servicedesk.api;

/** The user may not do this. */
public class AuthorizationException extends ServiceDeskServiceException {
    public AuthorizationException(ExceptionMessage message) {
        super(message);
    }

    public AuthorizationException(ExceptionMessage message, Throwable cause) {
        super(message, cause);
    }
}
