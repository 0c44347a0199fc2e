package io.customer360.invoice;

import io.customer360.shared.Actor;
import io.customer360.shared.CustomerId;
import io.customer360.shared.ExternalId;
import io.customer360.shared.FieldChange;
import io.customer360.shared.NotFound;
import io.customer360.shared.Permission;
import io.customer360.shared.Rejected;
import io.customer360.shared.Revision;
import io.customer360.shared.Stale;
import io.customer360.shared.UnitOfWork;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Adds, changes and removes invoices, by people who may edit and see revenue. A system that feeds
 * invoices sends each again and again under its external id: one that is known is brought up to
 * date.
 */
public final class RecordInvoice {

    private final Invoices invoices;
    private final UnitOfWork work;
    private final Clock clock;

    /** Records in this store. */
    public RecordInvoice(Invoices invoices, UnitOfWork work, Clock clock) {
        this.invoices = invoices;
        this.work = work;
        this.clock = clock;
    }

    /**
     * Gives a customer one more invoice, or brings the one with its external id up to date; {@code
     * Stale} when a version is given that is not the one of today.
     */
    public PutInvoice put(CustomerId customer, InvoiceDraft draft, Actor actor) {
        requireMay(actor);
        return work.inOne(
                () ->
                        draft.externalId()
                                .flatMap(invoices::find)
                                .map(known -> fed(known, customer, draft, actor))
                                .map(known -> new PutInvoice(known, false))
                                .orElseGet(
                                        () -> new PutInvoice(add(customer, draft, actor), true)));
    }

    /** Changes an invoice; saving what is already there stores nothing. */
    public Invoice change(CustomerId customer, InvoiceId id, InvoiceDraft draft, Actor actor) {
        requireMay(actor);
        int version =
                draft.version()
                        .orElseThrow(() -> Rejected.at("version", "c360.input.required.error"));
        return work.inOne(
                () -> {
                    Invoice current = current(customer, id, version);
                    requireSame(current.externalId(), draft);
                    return changed(current, draft.terms(), actor);
                });
    }

    /** Takes an invoice away. */
    public void remove(CustomerId customer, InvoiceId id, int version, Actor actor) {
        requireMay(actor);
        work.inOne(
                () -> {
                    Invoice current = current(customer, id, version);
                    List<FieldChange> whole =
                            whole(current.terms(), current.externalId()).stream()
                                    .map(it -> new FieldChange(it.field(), it.to(), ""))
                                    .toList();
                    invoices.remove(current, version, revision(actor, current.terms(), whole));
                    return current;
                });
    }

    private static void requireMay(Actor actor) {
        actor.require(Permission.EDIT).require(Permission.SEE_REVENUE);
    }

    private Invoice add(CustomerId customer, InvoiceDraft draft, Actor actor) {
        if (invoices.count(customer) >= Invoice.MAX_PER_CUSTOMER) {
            throw Rejected.value("c360.invoices.too-many.error", Invoice.MAX_PER_CUSTOMER);
        }
        InvoiceTerms terms = draft.terms();
        ExternalId id = draft.externalId().orElseGet(ExternalId::handMade);
        return invoices.add(customer, id, terms, revision(actor, terms, whole(terms, id)));
    }

    private Invoice fed(Invoice known, CustomerId customer, InvoiceDraft draft, Actor actor) {
        if (!known.customer().equals(customer)) {
            throw Rejected.at("externalId", "c360.invoices.external-id-taken.error");
        }
        if (draft.version().orElse(known.version()) != known.version()) {
            throw new Stale(known);
        }
        return changed(known, draft.terms(), actor);
    }

    private Invoice changed(Invoice current, InvoiceTerms terms, Actor actor) {
        List<FieldChange> changes =
                FieldChange.between(
                        InvoiceTexts.forHistory(current.terms(), current.externalId()),
                        InvoiceTexts.forHistory(terms, current.externalId()));
        if (changes.isEmpty()) {
            return current;
        }
        Revision revision = revision(actor, terms, changes);
        return invoices.replace(current.changed(terms, revision), current.version(), revision);
    }

    private static void requireSame(ExternalId held, InvoiceDraft draft) {
        if (!draft.externalId().orElse(held).equals(held)) {
            throw Rejected.at("externalId", "c360.invoices.external-id-fixed.error");
        }
    }

    private Invoice current(CustomerId customer, InvoiceId id, int version) {
        Invoice current =
                Optional.of(id)
                        .flatMap(invoices::find)
                        .filter(held -> held.customer().equals(customer))
                        .orElseThrow(NotFound::new);
        if (current.version() != version) {
            throw new Stale(current);
        }
        return current;
    }

    private Revision revision(Actor actor, InvoiceTerms terms, List<FieldChange> changes) {
        return new Revision(actor.key(), clock.instant(), terms.number(), changes);
    }

    private static List<FieldChange> whole(InvoiceTerms terms, ExternalId id) {
        return FieldChange.between(Map.of(), InvoiceTexts.wholeForHistory(terms, id));
    }
}
