package com.atlassian.soy.renderer;

/** A template could not be found, compiled or rendered. */
public class SoyException extends RuntimeException {
    public SoyException(String message) {
        super(message);
    }

    public SoyException(String message, Throwable cause) {
        super(message, cause);
    }

    public SoyException(Throwable cause) {
        super(cause);
    }
}
