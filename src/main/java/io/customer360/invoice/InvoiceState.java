package io.customer360.invoice;

import io.customer360.shared.Rejected;
import java.util.Locale;
import java.util.stream.Stream;

/** What an invoice is on one day. */
public enum InvoiceState {
    OVERDUE("c360.invoices.state-overdue.label"),
    OPEN("c360.invoices.state-open.label"),
    PAID("c360.invoices.state-paid.label"),
    VOID("c360.invoices.state-void.label");

    private final String textKey;

    InvoiceState(String textKey) {
        this.textKey = textKey;
    }

    /** The state with this code. */
    static InvoiceState parse(String code) {
        return Stream.of(values())
                .filter(state -> state.code().equals(code))
                .findFirst()
                .orElseThrow(() -> Rejected.value("c360.input.choice.error"));
    }

    /** The name of this state in input and output. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The key of its name. */
    public String textKey() {
        return textKey;
    }
}
