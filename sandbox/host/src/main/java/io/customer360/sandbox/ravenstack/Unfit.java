package io.customer360.sandbox.ravenstack;

/** Why a row cannot be stored. */
final class Unfit extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Unfit(String reason) {
        super(reason, null, false, false);
    }
}
