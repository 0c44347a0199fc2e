package io.customer360.customer;

import java.util.Optional;
import java.util.stream.Stream;

/** What a list of customers can be sorted by; equal ones follow each other by name. */
public enum CustomerOrder {
    NAME("name"),
    STATUS("status"),
    CSM("csm"),
    /** The custom field that the list is filtered by. */
    FIELD("field");

    private final String code;

    CustomerOrder(String code) {
        this.code = code;
    }

    /** The order with this name. */
    public static Optional<CustomerOrder> of(String code) {
        return Stream.of(values()).filter(order -> order.code.equals(code)).findFirst();
    }

    /** Its name in addresses. */
    public String code() {
        return code;
    }
}
