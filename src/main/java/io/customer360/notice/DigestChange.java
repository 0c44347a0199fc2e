package io.customer360.notice;

/**
 * One thing about a customer that is different from a week ago.
 *
 * @param from what it was; blank where there was nothing
 * @param to what it is
 */
public record DigestChange(Kind kind, String from, String to) {

    /** What is different. */
    public enum Kind {

        /** The person looks after the customer, or follows it, only since. */
        NEW,

        /** The customer has left. */
        LEFT,

        /** The band, by number. */
        BAND,

        /** The score in whole points. */
        SCORE,

        /** The risk, by number. */
        RISK,

        /** So many signals are new. */
        SIGNALS,

        /** So many signals are over. */
        OVER,

        /** The yearly revenue, as amounts with their currency. */
        ARR,

        /** The day of a renewal that has come near. */
        RENEWAL
    }
}
