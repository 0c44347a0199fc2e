package io.customer360.contact;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a list of users can be ordered by. */
public enum UserOrder {
    NAME,
    EMAIL,
    STATE,
    RAISED,
    ACTIVITY,
    CONTACT;

    /** The order with this code. */
    public static Optional<UserOrder> of(String code) {
        return Stream.of(values()).filter(known -> known.code().equals(code)).findFirst();
    }

    /** The name of this order in addresses. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
