package io.customer360.invoice;

import io.customer360.shared.Actor;
import io.customer360.shared.Fields;
import io.customer360.shared.Parse;
import io.customer360.shared.Permission;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Which invoices to show, in which order, and which page of them; an order that makes no sense
 * falls back to the default.
 */
public record InvoiceQuery(
        InvoiceOrder order, boolean descending, Optional<InvoiceState> state, int page) {

    /** The latest first. */
    public static final InvoiceQuery LATEST =
            new InvoiceQuery(InvoiceOrder.ISSUED, true, Optional.empty(), 1);

    /** How many there are on a page. */
    public static final int SIZE = 25;

    /** Reads the parameters of an address by their names; any of them may be null. */
    public static InvoiceQuery of(UnaryOperator<String> parameters) {
        Map<String, String> given = new HashMap<>();
        given.put("state", parameters.apply("state"));
        given.put("page", parameters.apply("page"));
        Fields fields = new Fields(given);
        Optional<InvoiceOrder> order =
                Optional.ofNullable(parameters.apply("sort")).flatMap(InvoiceOrder::of);
        InvoiceQuery query =
                new InvoiceQuery(
                        order.orElse(InvoiceOrder.ISSUED),
                        "desc".equals(parameters.apply("direction")) || order.isEmpty(),
                        fields.optional("state", InvoiceState::parse),
                        fields.optional(
                                        "page",
                                        text ->
                                                Parse.wholeNumber(
                                                        text, 1, Invoice.MAX_PER_CUSTOMER))
                                .orElse(1));
        fields.check();
        return query;
    }

    /** How many pages so many invoices take. */
    static int pages(int count) {
        return Math.max(1, (count + SIZE - 1) / SIZE);
    }

    /** The query without an order that would tell this person amounts. */
    InvoiceQuery asSeenBy(Actor viewer) {
        return order.revenue() && !viewer.may(Permission.SEE_REVENUE)
                ? new InvoiceQuery(InvoiceOrder.ISSUED, descending, state, page)
                : this;
    }

    /** The same query for another page. */
    InvoiceQuery page(int other) {
        return new InvoiceQuery(order, descending, state, other);
    }

    /** The invoices asked for on all pages, in order; equal ones by the order of their making. */
    List<Invoice> apply(List<Invoice> all, LocalDate day) {
        Comparator<InvoiceTerms> rising = order.on(day);
        Comparator<Invoice> byId = Comparator.comparing(held -> held.id().value());
        return all.stream()
                .filter(held -> state.stream().allMatch(held.terms().state(day)::equals))
                .sorted(
                        Comparator.comparing(
                                        Invoice::terms, descending ? rising.reversed() : rising)
                                .thenComparing(descending ? byId.reversed() : byId))
                .toList();
    }
}
