package io.customer360.fact;

/** What is remembered from run to run. */
public enum FactMark {

    /** Up to when changes of tickets are taken over. */
    ABSORBED,

    /** Since when changes were heard of that nobody wrote down. */
    LOST,

    /** The version of the facts and of the settings with which all were read. */
    REBUILT,

    /** Those versions with which a rebuild was last asked for by itself. */
    ASKED,

    /** The ticket that was compared last. */
    AUDITED_TICKET,

    /** The customer that was compared last. */
    AUDITED_CUSTOMER
}
