package io.customer360.csm;

/** The page of a CSM was asked for while it is switched off. */
public final class CsmPageOff extends RuntimeException {
    private static final long serialVersionUID = 1L;

    CsmPageOff() {
        super("the page of a CSM is switched off", null, false, false);
    }
}
