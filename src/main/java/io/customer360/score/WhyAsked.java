package io.customer360.score;

import io.customer360.shared.Fields;
import io.customer360.shared.Parse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Between which two days a score is to be explained; the latest there are when none is given. */
public record WhyAsked(Optional<LocalDate> from, Optional<LocalDate> to) {

    /** Asks for no days in particular. */
    public static final WhyAsked LATEST = new WhyAsked(Optional.empty(), Optional.empty());

    /** Reads the parameters {@code from} and {@code to} of an address. */
    public static WhyAsked of(UnaryOperator<String> parameters) {
        Map<String, String> given = new HashMap<>();
        given.put("from", parameters.apply("from"));
        given.put("to", parameters.apply("to"));
        Fields fields = new Fields(given);
        Optional<LocalDate> from = fields.optional("from", Parse::day);
        Optional<LocalDate> to = fields.optional("to", Parse::day);
        if (from.isPresent() && to.filter(it -> !it.isAfter(from.get())).isPresent()) {
            fields.problem("to", "c360.health-page.days-order.error");
        }
        fields.check();
        return new WhyAsked(from, to);
    }
}
