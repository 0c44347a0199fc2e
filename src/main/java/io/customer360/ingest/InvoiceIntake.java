package io.customer360.ingest;

import io.customer360.field.CustomFields;
import io.customer360.field.FieldEntity;
import io.customer360.invoice.Invoice;
import io.customer360.invoice.InvoiceDraft;
import io.customer360.invoice.InvoiceTerms;
import io.customer360.invoice.InvoiceTexts;
import io.customer360.revenue.BaseCurrencyStore;
import io.customer360.shared.Actor;
import io.customer360.shared.ExternalId;
import io.customer360.shared.Permission;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Takes in invoices by their external ids, else by their numbers. */
public final class InvoiceIntake extends RecordIntake<InvoiceTerms> {

    private static final List<IntakeColumn> OWN =
            List.of(
                    CUSTOMERS,
                    CUSTOMER_SOURCES,
                    IntakeColumn.optional(
                                    EXTERNAL_ID,
                                    "c360.invoices.external-id.label",
                                    "id",
                                    "invoice id",
                                    "externe id")
                            .asKey(),
                    IntakeColumn.optional(SOURCE, "c360.invoices.source.label", "system", "quelle"),
                    IntakeColumn.required(
                                    "number",
                                    "c360.invoices.number.label",
                                    "invoice number",
                                    "invoice no",
                                    "rechnungsnummer",
                                    "nummer")
                            .asKey(),
                    IntakeColumn.required(
                            "amount", "c360.invoices.amount.label", "total", "betrag", "summe"),
                    IntakeColumn.optional(
                            "currency", "c360.invoices.currency.label", "currency code", "währung"),
                    IntakeColumn.required(
                                    "issued",
                                    "c360.invoices.issued.label",
                                    "issue date",
                                    "invoice date",
                                    "date",
                                    "rechnungsdatum",
                                    "datum")
                            .asDays(),
                    IntakeColumn.required(
                                    "due",
                                    "c360.invoices.due.label",
                                    "due date",
                                    "fällig",
                                    "fällig am",
                                    "fälligkeitsdatum")
                            .asDays(),
                    IntakeColumn.optional(
                                    "paid",
                                    "c360.invoices.paid.label",
                                    "paid date",
                                    "payment date",
                                    "bezahlt",
                                    "bezahlt am")
                            .asDays(),
                    IntakeColumn.optional(
                            "cancelled",
                            "c360.invoices.cancelled.label",
                            "void",
                            "canceled",
                            "storniert"));

    private final BaseCurrencyStore base;

    /** Takes in what goes into this store. */
    public InvoiceIntake(
            InvoiceRecords invoices,
            FindCustomers customers,
            CustomFields fields,
            BaseCurrencyStore base,
            Clock clock) {
        super(invoices, customers, fields, clock);
        this.base = base;
    }

    @Override
    public String kind() {
        return "invoices";
    }

    @Override
    public Set<Permission> needs() {
        return Set.of(Permission.VIEW, Permission.EDIT, Permission.SEE_REVENUE);
    }

    @Override
    String entity() {
        return Invoice.ENTITY;
    }

    @Override
    Optional<FieldEntity> fieldEntity() {
        return Optional.empty();
    }

    @Override
    List<IntakeColumn> own() {
        return OWN;
    }

    @Override
    Set<String> flags() {
        return Set.of("cancelled");
    }

    @Override
    int most() {
        return Invoice.MAX_PER_CUSTOMER;
    }

    @Override
    String tooMany() {
        return "c360.invoices.too-many.error";
    }

    @Override
    Reader<InvoiceTerms> reader(Actor actor) {
        return new Texts(
                base.current()
                        .currency()
                        .map(currency -> Map.of("currency", currency.getCurrencyCode()))
                        .orElse(Map.of()));
    }

    private record Texts(Map<String, String> defaults) implements Reader<InvoiceTerms> {

        @Override
        public InvoiceTerms read(Map<String, String> texts) {
            return InvoiceDraft.parse(texts).terms();
        }

        @Override
        public Map<String, String> texts(Held<InvoiceTerms> held) {
            return InvoiceTexts.of(held.terms(), held.externalId());
        }

        @Override
        public Map<String, String> history(InvoiceTerms terms, ExternalId id) {
            return InvoiceTexts.forHistory(terms, id);
        }

        @Override
        public String title(InvoiceTerms terms) {
            return terms.number();
        }

        @Override
        public Optional<String> name(Map<String, String> texts) {
            return Optional.ofNullable(texts.get("number"))
                    .map(String::strip)
                    .filter(number -> !number.isEmpty());
        }
    }
}
