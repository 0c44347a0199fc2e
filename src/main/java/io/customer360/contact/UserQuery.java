package io.customer360.contact;

import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** In which order to show the users of a customer, and from which place on. */
public record UserQuery(UserOrder order, boolean descending, int start) {

    /** How many users a page has. */
    public static final int PAGE = 25;

    /** Everybody by name. */
    public static final UserQuery ALL = new UserQuery(UserOrder.NAME, false, 0);

    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,8}");

    /** Reads the parameters of an address by their names; any of them may be null. */
    public static UserQuery of(UnaryOperator<String> parameters) {
        return new UserQuery(
                Optional.ofNullable(parameters.apply("sort"))
                        .flatMap(UserOrder::of)
                        .orElse(UserOrder.NAME),
                "desc".equals(parameters.apply("direction")),
                Optional.ofNullable(parameters.apply("start"))
                        .filter(given -> NUMBER.matcher(given).matches())
                        .map(Integer::valueOf)
                        .orElse(0));
    }
}
