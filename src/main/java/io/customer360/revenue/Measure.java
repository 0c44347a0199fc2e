package io.customer360.revenue;

import io.customer360.shared.Rejected;
import java.util.Locale;
import java.util.stream.Stream;

/** What a chart of monthly figures can tell. */
public enum Measure {
    MRR("c360.revenue.mrr.label"),
    ARR("c360.revenue.arr.label"),
    SUBSCRIPTIONS("c360.revenue.subscriptions.label"),
    SEATS("c360.revenue.seats.label");

    private final String textKey;

    Measure(String textKey) {
        this.textKey = textKey;
    }

    /** The measure with this code. */
    static Measure parse(String code) {
        return Stream.of(values())
                .filter(measure -> measure.code().equals(code))
                .findFirst()
                .orElseThrow(() -> Rejected.value("c360.input.choice.error"));
    }

    /** Its name in input and output. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The key of its name. */
    public String textKey() {
        return textKey;
    }

    /** Whether it tells an amount. */
    public boolean revenue() {
        return this == MRR || this == ARR;
    }
}
