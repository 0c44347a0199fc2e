package io.customer360.customer;

import io.customer360.shared.Fields;
import io.customer360.shared.Rejected;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Which page of which list of customers to show: after a place, before one, or the first. An order
 * that makes no sense falls back to the default.
 */
public record CustomerQuery(
        CustomerFilter filter,
        CustomerOrder order,
        boolean descending,
        int size,
        Optional<ListPlace> after,
        Optional<ListPlace> before) {

    /** How long a page can be; the first is the default. */
    public static final List<Integer> SIZES = List.of(25, 50, 100);

    /** The first page of everything, by name. */
    public static final CustomerQuery FIRST =
            new CustomerQuery(
                    CustomerFilter.NONE,
                    CustomerOrder.NAME,
                    false,
                    SIZES.get(0),
                    Optional.empty(),
                    Optional.empty());

    /** Reads the parameters of an address by their names; any of them may be null. */
    public static CustomerQuery of(UnaryOperator<String> parameters) {
        Map<String, String> given = new HashMap<>();
        for (String name : new String[] {"size", "after", "before"}) {
            given.put(name, parameters.apply(name));
        }
        Fields fields = new Fields(given);
        CustomerQuery query =
                new CustomerQuery(
                        CustomerFilter.of(parameters),
                        Optional.ofNullable(parameters.apply("sort"))
                                .flatMap(CustomerOrder::of)
                                .orElse(CustomerOrder.NAME),
                        "desc".equals(parameters.apply("direction")),
                        fields.optional("size", CustomerQuery::size).orElse(SIZES.get(0)),
                        fields.optional("after", ListPlace::of),
                        fields.optional("before", ListPlace::of));
        fields.check();
        return query;
    }

    /** The first page of the same list. */
    public CustomerQuery first() {
        return at(Optional.empty(), Optional.empty());
    }

    /** Another page of the same list. */
    public CustomerQuery at(Optional<ListPlace> after, Optional<ListPlace> before) {
        return new CustomerQuery(filter, order, descending, size, after, before);
    }

    /** The same page of another choice. */
    CustomerQuery of(CustomerFilter next) {
        return new CustomerQuery(next, order, descending, size, after, before);
    }

    /** The same page by name. */
    CustomerQuery byName() {
        return new CustomerQuery(filter, CustomerOrder.NAME, descending, size, after, before);
    }

    /** The first page of the same customers in another order. */
    public CustomerQuery by(CustomerOrder next, boolean falling) {
        return new CustomerQuery(filter, next, falling, size, Optional.empty(), Optional.empty());
    }

    private static int size(String text) {
        return SIZES.stream()
                .filter(size -> size.toString().equals(text))
                .findFirst()
                .orElseThrow(() -> Rejected.value("c360.input.choice.error"));
    }
}
