package io.customer360.contact;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a list of contacts can be ordered by; unless asked otherwise the starred ones come first.
 */
public enum ContactOrder {
    IMPORTANT,
    NAME,
    ROLE,
    EMAIL;

    /** The order with this code. */
    public static Optional<ContactOrder> of(String code) {
        return Stream.of(values()).filter(known -> known.code().equals(code)).findFirst();
    }

    /** The name of this order in addresses. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
