package io.customer360.sandbox.demo.portfolio;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** A subscription of the demo, as the app's form would send it; its fields keep their order. */
public record Offer(Map<String, String> fields) {

    public Offer {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    /** So many units of a plan for a price per unit and period. */
    public static Offer of(
            String plan, String period, String price, String currency, int quantity) {
        return new Offer(Map.of())
                .with("plan", plan)
                .with("period", period)
                .with("price", price)
                .with("currency", currency)
                .with("quantity", Integer.toString(quantity))
                .with("discountKind", "none")
                .with("autoCollection", "true");
    }

    /** Beginning on this day, without an end. */
    public Offer from(LocalDate day) {
        return with("start", day.toString());
    }

    /** The last day, counted in. */
    public Offer until(LocalDate day) {
        return with("end", day.toString());
    }

    /** Whole years up to the day before an anniversary, so that contract values come out round. */
    public Offer from(LocalDate day, int years) {
        return from(day).until(day.plusYears(years).minusDays(1));
    }

    /** Paid by hand when an invoice comes. */
    public Offer byInvoice() {
        return with("autoCollection", "false");
    }

    /** Going on by itself at its end. */
    public Offer renewing() {
        return with("autoRenew", "true");
    }

    /** With a share taken off. */
    public Offer less(String percent) {
        return with("discountKind", "percent").with("discount", percent);
    }

    /** With an amount taken off every period. */
    public Offer lessAmount(String amount) {
        return with("discountKind", "amount").with("discount", amount);
    }

    /** Resting between two days, both counted in. */
    public Offer paused(LocalDate from, LocalDate to) {
        return with("pausedFrom", from.toString()).with("pausedTo", to.toString());
    }

    /** With one more field. */
    public Offer with(String field, String value) {
        Map<String, String> more = new LinkedHashMap<>(fields);
        more.put(field, value);
        return new Offer(more);
    }
}
