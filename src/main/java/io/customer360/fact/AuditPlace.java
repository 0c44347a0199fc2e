package io.customer360.fact;

/**
 * How far a comparison is.
 *
 * @param customers whether customers are compared by now
 * @param last the last ticket or customer
 * @param left how many are still to be compared
 */
record AuditPlace(boolean customers, long last, int left) {

    /** Reads a place from a text. */
    static AuditPlace of(String text) {
        String[] parts = text.split(" ");
        return new AuditPlace(
                parts[0].equals("customers"), Long.parseLong(parts[1]), Integer.parseInt(parts[2]));
    }

    /** The place as a text. */
    String text() {
        return (customers ? "customers " : "tickets ") + last + " " + left;
    }

    /** After so many more. */
    AuditPlace past(long number, int more) {
        return new AuditPlace(customers, number, left - more);
    }

    /** At the first one again. */
    AuditPlace fromStart() {
        return new AuditPlace(customers, 0, left);
    }

    /** At the customers; -1 for those who do not know yet how many. */
    AuditPlace toCustomers() {
        return customers ? this : new AuditPlace(true, -1, -1);
    }
}
