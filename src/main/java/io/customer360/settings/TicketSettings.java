package io.customer360.settings;

/** Which tickets belong to a customer, and which of them are escalated. */
public record TicketSettings(MembershipMode mode, String escalation, int version) {

    /** The longest search for escalated tickets. */
    public static final int MAX_JQL = 1000;

    /** The settings at install. */
    public static final TicketSettings DEFAULT =
            new TicketSettings(MembershipMode.BOTH, "labels = escalated", 0);
}
