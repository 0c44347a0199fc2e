package io.customer360.churn;

import io.customer360.measure.Measure;
import io.customer360.measure.Measures;
import io.customer360.measure.Value;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.Map;

/** What is known of customers, for tests; today is 10 June 2026, at noon in Berlin. */
final class Inputs {

    static final LocalDate TODAY = LocalDate.of(2026, 6, 10);
    static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    static final AsOf NOW = new AsOf(noon(TODAY), BERLIN);

    private final Map<Measure, Value> values = new EnumMap<>(Measure.class);

    private Inputs() {}

    /** Noon of a day in Berlin. */
    static Instant noon(LocalDate day) {
        return day.atTime(12, 0).atZone(BERLIN).toInstant();
    }

    static Inputs none() {
        return new Inputs();
    }

    static SignalInput of(Measure measure, Value value) {
        return none().and(measure, value).input();
    }

    static SignalInput of(Measure measure, long number) {
        return of(measure, Value.of(number));
    }

    Inputs and(Measure measure, Value value) {
        values.put(measure, value);
        return this;
    }

    Inputs and(Measure measure, long number) {
        return and(measure, Value.of(number));
    }

    Inputs and(Measure measure, String number) {
        return and(measure, Value.of(new BigDecimal(number)));
    }

    /** A moment at noon so many days ago. */
    Inputs ago(Measure measure, int days) {
        return and(measure, Value.at(noon(TODAY.minusDays(days)).toEpochMilli()));
    }

    SignalInput input() {
        return SignalInput.of(new Measures(values), NOW);
    }

    /** How grave a kind is by the model that the app comes with; {@code none} when it is not. */
    static String severity(SignalKind kind, SignalInput in) {
        return severity(kind, in, ChurnModel.shipped());
    }

    static String severity(SignalKind kind, SignalInput in, ChurnModel model) {
        return Signals.find(in, model).of(kind).map(it -> it.severity().code()).orElse("none");
    }
}
