package io.customer360.invoice;

import static io.customer360.invoice.AnInvoice.anInvoice;
import static io.customer360.invoice.InvoiceState.OPEN;
import static io.customer360.invoice.InvoiceState.OVERDUE;
import static io.customer360.invoice.InvoiceState.PAID;
import static io.customer360.invoice.InvoiceState.VOID;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.customer360.shared.Refusals;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An invoice (F-064)")
class InvoiceTest {

    @Test
    @DisplayName("F-064 is overdue from the day after it is due, while it is unpaid")
    void overdue() {
        assertEquals(OPEN, state(anInvoice(), "2025-06-30"));
        assertEquals(OPEN, state(anInvoice(), "2025-07-01"));
        assertEquals(OVERDUE, state(anInvoice(), "2025-07-02"));
        assertEquals(0, terms(anInvoice()).daysOverdue(LocalDate.parse("2025-07-01")));
        assertEquals(1, terms(anInvoice()).daysOverdue(LocalDate.parse("2025-07-02")));
        assertEquals(31, terms(anInvoice()).daysOverdue(LocalDate.parse("2025-08-01")));
    }

    @Test
    @DisplayName("F-064 a payment counts from its day on, however late it is")
    void paid() {
        AnInvoice late = anInvoice().paid("2025-08-15");

        assertEquals(OVERDUE, state(late, "2025-08-14"));
        assertEquals(PAID, state(late, "2025-08-15"));
        assertEquals(0, terms(late).daysOverdue(LocalDate.parse("2025-09-01")));
    }

    @Test
    @DisplayName("F-064 one that is void is neither overdue nor paid")
    void cancelled() {
        assertEquals(VOID, state(anInvoice().cancelled(), "2026-01-01"));
        assertEquals(VOID, state(anInvoice().paid("2025-06-15").cancelled(), "2026-01-01"));
    }

    @Test
    @DisplayName("tells everything that is wrong with it at once, each at its field")
    void refusals() {
        assertEquals(
                List.of(
                        "number c360.input.required.error",
                        "currency c360.input.currency.error",
                        "amount c360.input.amount.error",
                        "issued c360.input.date.error",
                        "due c360.input.required.error"),
                Refusals.of(
                        () ->
                                anInvoice()
                                        .numbered(" \u0000 ")
                                        .of("1,200", "XXX")
                                        .issued("June")
                                        .due("")
                                        .draft()));
        assertEquals(
                List.of("due c360.invoices.due-before-issued.error"),
                Refusals.of(() -> anInvoice().due("2025-05-31").draft()));
        assertEquals(
                List.of("amount c360.input.negative.error"),
                Refusals.of(() -> anInvoice().of("-1", "EUR").draft()));
        assertEquals(
                List.of("amount c360.input.amount-digits.error"),
                Refusals.of(() -> anInvoice().of("1.5", "JPY").draft()));
        assertEquals(
                List.of("number c360.input.too-long.error"),
                Refusals.of(() -> anInvoice().numbered("9".repeat(61)).draft()));
        assertEquals(
                List.of("externalId c360.input.required.error"),
                Refusals.of(() -> anInvoice().with("source", "billing").draft()));
    }

    @Test
    @DisplayName("keeps a number as somebody has entered it, markup and all")
    void hostile() {
        String number = "<b>№ 7</b> ‏رقم 🚀";

        assertEquals(number, terms(anInvoice().numbered(number)).number());
    }

    private static InvoiceTerms terms(AnInvoice invoice) {
        return invoice.draft().terms();
    }

    private static InvoiceState state(AnInvoice invoice, String day) {
        return terms(invoice).state(LocalDate.parse(day));
    }
}
