package io.customer360.sandbox.it;

/** The addresses and names of the app's pages. */
final class Pages {
    /** How the panel beside a ticket begins in the markup. */
    static final String PANEL = "class=\"c360-panel\"";

    static final String ACCESS = "/plugins/servlet/customer360/admin/access";
    static final String TICKET_SETTINGS = "/plugins/servlet/customer360/admin/tickets";
    static final String HOME = "/plugins/servlet/customer360/home";
    static final String CUSTOMERS = "/plugins/servlet/customer360/customers";
    static final String DASHBOARD = "/plugins/servlet/customer360/dashboard";
    static final String PORTFOLIO = "/plugins/servlet/customer360/portfolio";
    static final String INBOX = "/plugins/servlet/customer360/inbox";

    /** A dashboard of Jira with the items of the app. */
    static final String BOARD = "/secure/Dashboard.jspa?selectPageId=10100";

    static final String INDUSTRIES = "/plugins/servlet/customer360/admin/industries";

    private Pages() {}

    static String customer(int id) {
        return "/plugins/servlet/customer360/customers/" + id;
    }

    static String subscriptions(int id) {
        return customer(id) + "/subscriptions";
    }

    static String tickets(int id) {
        return customer(id) + "/tickets";
    }

    static String ticket(String key) {
        return "/browse/" + key;
    }
}
