package io.customer360.sandbox.demo.portfolio;

import java.util.stream.Stream;

/** How large a generated portfolio is. */
public enum Size {
    DEMO(120, 6_000, 8),
    S(1_000, 100_000, 12),
    M(10_000, 1_000_000, 12),
    L(100_000, 10_000_000, 12);

    private final int customers;
    private final long requests;
    private final int members;

    Size(int customers, long requests, int members) {
        this.customers = customers;
        this.requests = requests;
        this.members = members;
    }

    /** The size of this name in an option. */
    public static Size of(String text) {
        return Stream.of(values())
                .filter(size -> size.name().equalsIgnoreCase(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no size " + text + "."));
    }

    /** How many customers it has. */
    public int customers() {
        return customers;
    }

    /** How many requests, about, the customers have that no story is told of. */
    long requests() {
        return requests;
    }

    /** How many members a customer has, about. */
    int members() {
        return members;
    }
}
