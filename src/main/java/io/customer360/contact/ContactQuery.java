package io.customer360.contact;

import io.customer360.customer.SortName;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * Which contacts of a customer to show, in which order, and from which place on; what makes no
 * sense falls back to the default.
 *
 * @param words what name, role or e-mail address hold, folded as they are
 */
public record ContactQuery(
        String words,
        Optional<ContactTypeId> type,
        boolean importantOnly,
        ContactOrder order,
        boolean descending,
        int start,
        int size) {

    /** How many contacts a page has. */
    public static final int PAGE = 50;

    /** How many contacts the short list shows. */
    public static final int SHORT = 5;

    private static final int MAX_WORDS = 150;
    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,8}");

    /** The first few, starred ones first. */
    public static ContactQuery brief() {
        return new ContactQuery(
                "", Optional.empty(), false, ContactOrder.IMPORTANT, false, 0, SHORT);
    }

    /** Reads the parameters of an address by their names; any of them may be null. */
    public static ContactQuery of(UnaryOperator<String> parameters) {
        String typed = Optional.ofNullable(parameters.apply("filter")).orElse("");
        return new ContactQuery(
                SortName.folded(typed.length() > MAX_WORDS ? typed.substring(0, MAX_WORDS) : typed),
                number(parameters.apply("type")).map(ContactTypeId::new),
                Boolean.parseBoolean(parameters.apply("starred")),
                Optional.ofNullable(parameters.apply("sort"))
                        .flatMap(ContactOrder::of)
                        .orElse(ContactOrder.IMPORTANT),
                "desc".equals(parameters.apply("direction")),
                number(parameters.apply("start")).orElse(0),
                PAGE);
    }

    /** Whether it leaves anybody out. */
    public boolean filtered() {
        return !words.isEmpty() || type.isPresent() || importantOnly;
    }

    private static Optional<Integer> number(String text) {
        return Optional.ofNullable(text)
                .filter(given -> NUMBER.matcher(given).matches())
                .map(Integer::valueOf);
    }
}
