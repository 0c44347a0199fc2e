package io.customer360.settings;

import java.util.Objects;

/** How much a customer means to the business; very important ones are marked wherever they show. */
public record Tier(TierId id, String name, boolean vip) {

    /** The longest name of a tier. */
    public static final int MAX_NAME = 60;

    public Tier {
        Objects.requireNonNull(id);
        if (name.isBlank()) {
            throw new IllegalArgumentException("a tier needs a name");
        }
    }
}
