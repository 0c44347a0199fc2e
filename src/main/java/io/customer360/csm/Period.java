package io.customer360.csm;

import io.customer360.shared.Fields;
import io.customer360.shared.Rejected;
import java.util.List;
import java.util.Map;

/** How many days back somebody looks, today included. */
public record Period(int days) {

    /** The ones to choose from. */
    public static final List<Integer> CHOICES = List.of(7, 30, 90, 365);

    /** What is looked at until somebody chooses. */
    public static final Period USUAL = new Period(30);

    /** Reads the field {@code days}. */
    public static Period of(Map<String, String> parameters) {
        Fields fields = new Fields(parameters);
        Period period = fields.optional("days", Period::of).orElse(USUAL);
        fields.check();
        return period;
    }

    private static Period of(String text) {
        return CHOICES.stream()
                .filter(days -> days.toString().equals(text))
                .map(Period::new)
                .findFirst()
                .orElseThrow(() -> Rejected.value("c360.input.choice.error"));
    }
}
