package io.customer360.invoice;

import io.customer360.shared.Money;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** The columns that invoices can be sorted by. */
public enum InvoiceOrder {
    NUMBER("number", false),
    ISSUED("issued", false),
    DUE("due", false),
    PAID("paid", false),
    AMOUNT("amount", true),
    STATE("state", false);

    private final String code;
    private final boolean revenue;

    InvoiceOrder(String code, boolean revenue) {
        this.code = code;
        this.revenue = revenue;
    }

    /** The column with this name. */
    public static Optional<InvoiceOrder> of(String code) {
        return Stream.of(values()).filter(order -> order.code.equals(code)).findFirst();
    }

    /** Its name in input and output. */
    public String code() {
        return code;
    }

    /** Whether the order would tell amounts. */
    public boolean revenue() {
        return revenue;
    }

    /** The comparison on a day; amounts compare within their currency, unpaid ones come last. */
    Comparator<InvoiceTerms> on(LocalDate day) {
        return switch (this) {
            case NUMBER ->
                    Comparator.comparing(InvoiceTerms::number, String.CASE_INSENSITIVE_ORDER);
            case ISSUED -> Comparator.comparing(InvoiceTerms::issued);
            case DUE -> Comparator.comparing(InvoiceTerms::due);
            case PAID -> Comparator.comparing(terms -> terms.paid().orElse(LocalDate.MAX));
            case AMOUNT ->
                    Comparator.comparing(
                            InvoiceTerms::amount,
                            Comparator.comparing((Money it) -> it.currency().getCurrencyCode())
                                    .thenComparing(Money::minor));
            case STATE -> Comparator.comparing(terms -> terms.state(day));
        };
    }
}
