package io.customer360.shared;

/** Something that is missing, or hidden from this person: the two answer alike. */
public final class NotFound extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
