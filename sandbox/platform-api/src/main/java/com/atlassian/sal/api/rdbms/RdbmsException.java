package com.atlassian.sal.api.rdbms;

/** That the database failed. */
public class RdbmsException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public RdbmsException(String message) {
        super(message);
    }

    public RdbmsException(String message, Throwable cause) {
        super(message, cause);
    }

    public RdbmsException(Throwable cause) {
        super(cause);
    }
}
