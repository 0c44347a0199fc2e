package io.customer360.home;

/** How many records of each kind the app holds, over all customers. */
public record Held(
        int customers,
        int withCsm,
        int withStatus,
        int subscriptions,
        int invoices,
        int contacts,
        int fields) {

    /** Nothing at all. */
    public static final Held NOTHING = new Held(0, 0, 0, 0, 0, 0, 0);
}
