package io.customer360.sandbox.demo;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/** A subscription of the demo, as the app's form would send it. */
record Offer(Map<String, String> fields) {

    /** So many units of a plan for a price per unit and period. */
    static Offer of(String plan, String period, String price, String currency, int quantity) {
        return new Offer(Map.of())
                .with("plan", plan)
                .with("period", period)
                .with("price", price)
                .with("currency", currency)
                .with("quantity", Integer.toString(quantity))
                .with("discountKind", "none")
                .with("autoCollection", "true");
    }

    Offer from(LocalDate day) {
        return with("start", day.toString());
    }

    /** The last day, counted in. */
    Offer until(LocalDate day) {
        return with("end", day.toString());
    }

    /** Whole years up to the day before an anniversary, so that contract values come out round. */
    Offer from(LocalDate day, int years) {
        return from(day).until(day.plusYears(years).minusDays(1));
    }

    /** Paid by hand when an invoice comes. */
    Offer byInvoice() {
        return with("autoCollection", "false");
    }

    Offer renewing() {
        return with("autoRenew", "true");
    }

    Offer less(String percent) {
        return with("discountKind", "percent").with("discount", percent);
    }

    Offer paused(LocalDate from, LocalDate to) {
        return with("pausedFrom", from.toString()).with("pausedTo", to.toString());
    }

    Offer with(String field, String value) {
        Map<String, String> more = new LinkedHashMap<>(fields);
        more.put(field, value);
        return new Offer(more);
    }
}
