package io.customer360.sandbox.ravenstack;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * The charge of a subscription, chosen so that a year of it is the arr_amount to the cent: a price
 * per seat rounded up, and a discount in money that takes the rounding back. Billing by the month
 * becomes billing by the year when a twelfth of the amount has no whole cents.
 *
 * @param perSeat the price of a seat and period, in cents
 * @param discount what all seats together cost less in a period, in cents
 */
record Price(boolean monthly, int seats, long perSeat, long discount) {

    private static final int MONTHS = 12;

    static Price of(Row row) {
        BigDecimal arr = row.amount("arr_amount");
        BigDecimal mrr = row.amount("mrr_amount");
        if (mrr.compareTo(arr.divide(BigDecimal.valueOf(MONTHS), 2, RoundingMode.HALF_UP)) != 0) {
            throw new Unfit("arr_amount %s is not twelve times mrr_amount %s".formatted(arr, mrr));
        }
        boolean monthly = row.text("billing_frequency").equals("monthly");
        return of(arr.movePointRight(2).longValueExact(), row.count("seats"), monthly);
    }

    private static Price of(long yearly, int seats, boolean monthly) {
        if (seats == 0 && yearly > 0) {
            throw new Unfit("has an arr_amount but no seats");
        }
        boolean byMonth = monthly && yearly % MONTHS == 0;
        long amount = byMonth ? yearly / MONTHS : yearly;
        long perSeat = seats == 0 ? 0 : (amount + seats - 1) / seats;
        return new Price(byMonth, seats, perSeat, perSeat * seats - amount);
    }

    static String text(long cents) {
        return BigDecimal.valueOf(cents, 2).toPlainString();
    }
}
