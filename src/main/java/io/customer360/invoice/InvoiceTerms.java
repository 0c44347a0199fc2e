package io.customer360.invoice;

import io.customer360.shared.Money;
import io.customer360.shared.Rejected;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Everything that an invoice says; one that was cancelled is void, whatever its other fields say.
 */
public record InvoiceTerms(
        String number,
        LocalDate issued,
        LocalDate due,
        Optional<LocalDate> paid,
        Money amount,
        boolean cancelled) {

    /** The longest number. */
    public static final int MAX_NUMBER = 60;

    public InvoiceTerms {
        if (number.isBlank() || number.length() > MAX_NUMBER) {
            throw new IllegalArgumentException("a number has 1 to " + MAX_NUMBER + " characters");
        }
        if (due.isBefore(issued)) {
            throw Rejected.at("due", "c360.invoices.due-before-issued.error");
        }
        if (amount.negative()) {
            throw Rejected.at("amount", "c360.input.negative.error");
        }
    }

    /** What the invoice is on a day; a payment counts from its day on. */
    public InvoiceState state(LocalDate day) {
        if (cancelled) {
            return InvoiceState.VOID;
        }
        if (paid.filter(on -> !on.isAfter(day)).isPresent()) {
            return InvoiceState.PAID;
        }
        return due.isBefore(day) ? InvoiceState.OVERDUE : InvoiceState.OPEN;
    }

    /** How many days the invoice is past due, zero unless overdue. */
    public long daysOverdue(LocalDate day) {
        return state(day) == InvoiceState.OVERDUE ? ChronoUnit.DAYS.between(due, day) : 0;
    }
}
