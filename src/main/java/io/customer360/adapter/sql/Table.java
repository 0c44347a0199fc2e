package io.customer360.adapter.sql;

/** The tables of the app that are read by SQL. */
enum Table {
    SNAPSHOT,
    FIELD_VALUE,
    DESK_LINK,
    TAG_LINK,
    TAG,
    REVENUE,
    PROFILE,
    MEMBERSHIP,
    CONTACT,
    SUBSCRIPTION,
    INVOICE,
    METRIC,
    TICKET_FACT,
    CUSTOMER_MESSAGE,
    LAST_CONTACT,
    FOLLOWER,
    MUTED,
    DIGEST_SENT,
    STANDING,
    SIGNAL,
    SIGNAL_TASK,
    PULSE,
    PULSE_NOW,
    PULSE_REMINDER,
    CHURN_RECORD,
    SCORECARD_USE,
    SCORECARD_TICK,
    SCORECARD_VALUE,
    SCORECARD_NOW
}
