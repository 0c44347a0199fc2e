package io.customer360.invoice;

import io.customer360.shared.Currencies;
import io.customer360.shared.ExternalId;
import io.customer360.shared.Fields;
import io.customer360.shared.Money;
import io.customer360.shared.Parse;
import io.customer360.shared.Rejected;
import io.customer360.shared.Text;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * An invoice as somebody has entered it, valid in itself; the version is the one they have seen.
 */
public record InvoiceDraft(
        OptionalInt version, InvoiceTerms terms, Optional<ExternalId> externalId) {

    /** Stands in while the currency is refused: with the most digits of all it doubts no amount. */
    private static final Currency ANY = Currencies.of("CLF");

    /**
     * Reads texts by the names of {@link InvoiceField} and {@code version}; refuses all faults at
     * once.
     */
    public static InvoiceDraft parse(Map<String, String> input) {
        Fields fields = new Fields(input);
        Optional<Integer> version = fields.optional("version", Parse::version);
        Optional<InvoiceTerms> terms = terms(fields);
        Optional<ExternalId> externalId = ExternalId.parse(fields);
        fields.check();
        return new InvoiceDraft(
                version.map(OptionalInt::of).orElse(OptionalInt.empty()),
                terms.orElseThrow(),
                externalId);
    }

    private static Optional<InvoiceTerms> terms(Fields fields) {
        Optional<String> number =
                fields.required("number", text -> Text.line(text, InvoiceTerms.MAX_NUMBER));
        Optional<Currency> currency = fields.required("currency", Currencies::of);
        Optional<Money> amount =
                fields.required("amount", text -> amount(text, currency.orElse(ANY)));
        Optional<LocalDate> issued = fields.required("issued", Parse::day);
        Optional<LocalDate> due = fields.required("due", Parse::day);
        Optional<LocalDate> paid = fields.optional("paid", Parse::day);
        boolean cancelled = fields.flag("cancelled");
        if (!fields.clean("number", "currency", "amount", "issued", "due", "paid", "cancelled")) {
            return Optional.empty();
        }
        return fields.attempt(
                "due",
                () ->
                        new InvoiceTerms(
                                number.orElseThrow(),
                                issued.orElseThrow(),
                                due.orElseThrow(),
                                paid,
                                amount.orElseThrow(),
                                cancelled));
    }

    private static Money amount(String text, Currency currency) {
        Money amount = Money.of(text, currency);
        if (amount.negative()) {
            throw Rejected.value("c360.input.negative.error");
        }
        return amount;
    }
}
