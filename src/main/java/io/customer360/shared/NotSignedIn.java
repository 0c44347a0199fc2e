package io.customer360.shared;

/** Nobody is signed in. */
public final class NotSignedIn extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
