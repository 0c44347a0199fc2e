package com.atlassian.activeobjects.external;

/** Says that the database gave no estimate of a table's size. */
public class FailedFastCountException extends Exception {
    public FailedFastCountException(String message) {
        super(message);
    }
}
