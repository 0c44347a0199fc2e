package io.customer360.customer;

import io.customer360.shared.Fields;
import io.customer360.shared.Rejected;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which page of which list of customers to show: after a place, before one, or the first. An order
 * that makes no sense falls back to the default.
 */
public record CustomerQuery(
        CustomerFilter filter,
        ListColumn order,
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
                    CustomerColumn.NAME,
                    false,
                    SIZES.get(0),
                    Optional.empty(),
                    Optional.empty());

    /** Whether these parameters say anything about which customers are listed. */
    public static boolean filters(Map<String, String> parameters) {
        return parameters.keySet().stream().anyMatch(CustomerFilter::knows);
    }

    /** Reads the parameters of an address; what is none of ours is left alone. */
    public static CustomerQuery of(Map<String, String> parameters) {
        Fields fields = new Fields(parameters);
        CustomerQuery query =
                new CustomerQuery(
                        CustomerFilter.of(parameters),
                        Optional.ofNullable(parameters.get("sort"))
                                .flatMap(ListColumn::find)
                                .orElse(CustomerColumn.NAME),
                        "desc".equals(parameters.get("direction")),
                        fields.optional("size", CustomerQuery::size).orElse(SIZES.get(0)),
                        fields.optional("after", ListPlace::of),
                        fields.optional("before", ListPlace::of));
        fields.check();
        return query;
    }

    /**
     * The parameters of an address that asks for the same list from its start; what is as usual is
     * left out, and two queries for the same list have the same.
     */
    public Map<String, String> parameters() {
        Map<String, String> parameters = new LinkedHashMap<>(filter.parameters());
        parameters.put("sort", order.equals(CustomerColumn.NAME) ? "" : order.code());
        parameters.put("direction", descending ? "desc" : "");
        parameters.put("size", size == SIZES.get(0) ? "" : Integer.toString(size));
        parameters.values().removeIf(String::isEmpty);
        return parameters;
    }

    /** The first page of the same list. */
    public CustomerQuery first() {
        return at(Optional.empty(), Optional.empty());
    }

    /** Another page of the same list. */
    public CustomerQuery at(Optional<ListPlace> after, Optional<ListPlace> before) {
        return new CustomerQuery(filter, order, descending, size, after, before);
    }

    /** The same customers in the order and on the page that these parameters ask for. */
    public CustomerQuery with(Map<String, String> parameters) {
        CustomerQuery asked = of(parameters);
        boolean sorted = parameters.containsKey("sort");
        boolean turned = sorted || parameters.containsKey("direction");
        return new CustomerQuery(
                filter,
                sorted ? asked.order : order,
                turned ? asked.descending : descending,
                parameters.containsKey("size") ? asked.size : size,
                asked.after,
                asked.before);
    }

    /** The same page of another choice. */
    CustomerQuery of(CustomerFilter next) {
        return new CustomerQuery(next, order, descending, size, after, before);
    }

    /** The same page by name. */
    CustomerQuery byName() {
        return new CustomerQuery(filter, CustomerColumn.NAME, descending, size, after, before);
    }

    /** The first page of the same customers in another order. */
    public CustomerQuery by(ListColumn next, boolean falling) {
        return new CustomerQuery(filter, next, falling, size, Optional.empty(), Optional.empty());
    }

    private static int size(String text) {
        return SIZES.stream()
                .filter(size -> size.toString().equals(text))
                .findFirst()
                .orElseThrow(() -> Rejected.value("c360.input.choice.error"));
    }
}
