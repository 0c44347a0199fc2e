package io.customer360.rest;

import io.customer360.csm.CsmPageSettings;

/**
 * How the page of a CSM is set up.
 *
 * @param on whether there is one
 * @param months how many months of renewals are looked at, this one included
 * @param medium whether a medium risk counts as being at risk
 */
public record CsmPageJson(int version, boolean on, int months, boolean medium) {

    /** Copies settings. */
    static CsmPageJson of(CsmPageSettings settings) {
        return new CsmPageJson(
                settings.version(), settings.on(), settings.months(), settings.mediumToo());
    }
}
