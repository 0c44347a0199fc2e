package io.customer360.home;

/** What the app needs before it is of use, in the order in which it is best provided. */
public enum Check {
    SERVICE_MANAGEMENT(
            new Advice(
                    "service-management",
                    Place.NOWHERE,
                    "c360.home.jsm.label",
                    "c360.home.jsm.help",
                    "")),
    ACCOUNT(
            new Advice(
                    "account",
                    Place.ACCESS,
                    "c360.home.account.label",
                    "c360.home.account.help",
                    "c360.home.account.action")),
    DESKS(
            new Advice(
                    "desks",
                    Place.ACCESS,
                    "c360.home.desks.label",
                    "c360.home.desks.help",
                    "c360.home.account.action")),
    OWN_VIEW(
            new Advice(
                    "own-view",
                    Place.ACCESS,
                    "c360.home.own-view.label",
                    "c360.home.own-view.help",
                    "c360.home.team.action")),
    TEAM(
            new Advice(
                    "team",
                    Place.ACCESS,
                    "c360.home.team.label",
                    "c360.home.team.help",
                    "c360.home.team.action")),
    CUSTOMERS(
            new Advice(
                    "customers",
                    Place.TICKETS,
                    "c360.home.customers.label",
                    "c360.home.customers.help",
                    "c360.home.customers.action")),
    CSM(
            new Advice(
                    "csm",
                    Place.WITHOUT_CSM,
                    "c360.home.csm.label",
                    "c360.home.csm.help",
                    "c360.home.csm.action")),
    STATUS(
            new Advice(
                    "status",
                    Place.CUSTOMERS,
                    "c360.home.status.label",
                    "c360.home.status.help",
                    "c360.home.status.action")),
    SUBSCRIPTIONS(
            new Advice(
                    "subscriptions",
                    Place.IMPORT,
                    "c360.home.subscriptions.label",
                    "c360.home.subscriptions.help",
                    "c360.home.import.action")),
    CONTACTS(
            new Advice(
                    "contacts",
                    Place.IMPORT,
                    "c360.home.contacts.label",
                    "c360.home.contacts.help",
                    "c360.home.import.action")),
    FIELDS(
            new Advice(
                    "fields",
                    Place.FIELDS,
                    "c360.home.fields.label",
                    "c360.home.fields.help",
                    "c360.home.fields.action")),
    CURRENCY(
            new Advice(
                    "currency",
                    Place.CURRENCIES,
                    "c360.home.currency.label",
                    "c360.home.currency.help",
                    "c360.home.currency.action"));

    private final Advice advice;

    Check(Advice advice) {
        this.advice = advice;
    }

    /** What to do about it. */
    public Advice advice() {
        return advice;
    }
}
