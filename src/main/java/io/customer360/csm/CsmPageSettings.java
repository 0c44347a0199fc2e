package io.customer360.csm;

/**
 * How the page of a CSM is set up.
 *
 * @param on whether there is one
 * @param months how many months of renewals are looked at, this one included
 * @param mediumToo whether a medium risk counts as being at risk, here and in lists
 */
public record CsmPageSettings(boolean on, int months, boolean mediumToo, int version) {

    /** The fewest months ahead. */
    public static final int LEAST = 3;

    /** The most months ahead. */
    public static final int MOST = 18;

    /** As it is until an admin changes it. */
    public static final CsmPageSettings DEFAULT = new CsmPageSettings(true, 12, false, 0);

    public CsmPageSettings {
        if (months < LEAST || months > MOST) {
            throw new IllegalArgumentException("not a number of months ahead: " + months);
        }
    }
}
