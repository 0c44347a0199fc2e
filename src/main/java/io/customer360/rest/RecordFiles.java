package io.customer360.rest;

import io.customer360.contact.Contact;
import io.customer360.contact.ContactField;
import io.customer360.contact.ContactOrder;
import io.customer360.contact.ContactQuery;
import io.customer360.contact.ContactTexts;
import io.customer360.contact.ContactTypesStore;
import io.customer360.contact.Contacts;
import io.customer360.customer.Organisation;
import io.customer360.customer.Organisations;
import io.customer360.export.CsvFiles;
import io.customer360.field.CustomFields;
import io.customer360.field.CustomValues;
import io.customer360.field.FieldEntity;
import io.customer360.invoice.InvoiceField;
import io.customer360.invoice.InvoiceTexts;
import io.customer360.invoice.Invoices;
import io.customer360.shared.Actor;
import io.customer360.shared.CustomerId;
import io.customer360.shared.NotFound;
import io.customer360.shared.Permission;
import io.customer360.subscription.Subscription;
import io.customer360.subscription.SubscriptionField;
import io.customer360.subscription.SubscriptionTexts;
import io.customer360.subscription.Subscriptions;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The contacts, subscriptions and invoices of a customer as files. Who asks has been checked. */
public final class RecordFiles {
    private static final int PIECE = 500;

    private final Organisations organisations;
    private final Contacts contacts;
    private final ContactTypesStore types;
    private final Subscriptions subscriptions;
    private final Invoices invoices;
    private final CustomFields fields;
    private final Wordings wordings;
    private final CsvFiles files;

    /** Wired by Spring. */
    public RecordFiles(
            Organisations organisations,
            Contacts contacts,
            ContactTypesStore types,
            Subscriptions subscriptions,
            Invoices invoices,
            CustomFields fields,
            Wordings wordings,
            CsvFiles files) {
        this.organisations = organisations;
        this.contacts = contacts;
        this.types = types;
        this.subscriptions = subscriptions;
        this.invoices = invoices;
        this.fields = fields;
        this.wordings = wordings;
        this.files = files;
    }

    /** The contacts of a customer by name. */
    Response contacts(CustomerId customer, Actor actor) {
        var file =
                new RecordFile(
                        name(customer),
                        RecordFile.labels(
                                List.of(ContactField.values()),
                                ContactField::field,
                                field -> field.word().name()),
                        fields.of(FieldEntity.CONTACT, actor));
        return answer("contacts.csv", file, taker -> contacts(customer, file, taker));
    }

    /** The subscriptions of a customer, oldest first; amounts for those who may see them. */
    Response subscriptions(CustomerId customer, Actor actor) {
        boolean revenue = actor.may(Permission.SEE_REVENUE);
        var file =
                new RecordFile(
                        name(customer),
                        RecordFile.labels(
                                Stream.of(SubscriptionField.values())
                                        .filter(field -> revenue || !field.revenue())
                                        .toList(),
                                SubscriptionField::field,
                                SubscriptionField::textKey),
                        fields.of(FieldEntity.SUBSCRIPTION, actor));
        return answer(
                "subscriptions.csv",
                file,
                taker -> {
                    var all = subscriptions.of(customer);
                    var values =
                            fields.read(
                                    FieldEntity.SUBSCRIPTION,
                                    all.stream().map(one -> one.id().value()).toList());
                    for (Subscription one : all) {
                        var custom = values.get(one.id().value());
                        taker.accept(file.row(SubscriptionTexts.of(one), custom));
                    }
                });
    }

    /** The invoices of a customer, oldest first; amounts for those who may see them. */
    Response invoices(CustomerId customer, Actor actor) {
        boolean revenue = actor.may(Permission.SEE_REVENUE);
        var file =
                new RecordFile(
                        name(customer),
                        RecordFile.labels(
                                Stream.of(InvoiceField.values())
                                        .filter(field -> revenue || !field.revenue())
                                        .toList(),
                                InvoiceField::field,
                                InvoiceField::textKey),
                        List.of());
        return answer(
                "invoices.csv",
                file,
                taker ->
                        invoices.of(customer)
                                .forEach(
                                        one ->
                                                taker.accept(
                                                        file.row(
                                                                InvoiceTexts.of(one),
                                                                CustomValues.NONE))));
    }

    private void contacts(CustomerId customer, RecordFile file, Consumer<List<String>> taker) {
        var known = types.current();
        int start = 0;
        List<Contact> piece;
        do {
            piece = contacts.page(customer, byName(start)).contacts();
            var values =
                    fields.read(
                            FieldEntity.CONTACT,
                            piece.stream().map(one -> one.id().value()).toList());
            for (Contact one : piece) {
                var texts = ContactTexts.forHistory(one.details(), one.externalId(), known);
                taker.accept(file.row(texts, values.get(one.id().value())));
            }
            start += PIECE;
        } while (piece.size() == PIECE);
    }

    private static ContactQuery byName(int start) {
        return new ContactQuery(
                "", Optional.empty(), false, ContactOrder.NAME, false, start, PIECE);
    }

    private Response answer(String name, RecordFile file, Consumer<Consumer<List<String>>> rows) {
        return CsvAnswer.of(files, name, wordings.of(file.headings()), rows);
    }

    private String name(CustomerId customer) {
        return organisations.find(customer).map(Organisation::name).orElseThrow(NotFound::new);
    }
}
