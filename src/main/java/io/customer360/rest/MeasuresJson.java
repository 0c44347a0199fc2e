package io.customer360.rest;

import io.customer360.measure.Measure;
import io.customer360.measure.MeasureGroup;
import io.customer360.measure.ShowMeasures;
import io.customer360.measure.Unit;
import io.customer360.measure.Value;
import io.customer360.rest.view.Label;
import io.customer360.rest.view.Worded;
import io.customer360.shared.CustomerId;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What was measured of a customer, by group.
 *
 * @param at when; absent until the first time, like what stands beside it
 * @param day the day that it was for the customer
 * @param openPerTen the median of all customers' open tickets per ten members
 * @param tickets whether figures that count every ticket are shown
 */
public record MeasuresJson(
        int customer,
        Instant at,
        LocalDate day,
        Integer run,
        Integer baseline,
        Worded openPerTen,
        boolean tickets,
        List<Group> groups) {

    private static final int LONG = 48;
    private static final int TENTHS = 1;

    /** The measures of one factor. */
    public record Group(Label title, List<Item> items) {}

    /**
     * One measure.
     *
     * @param unit what the value is: moments and durations are in milliseconds, shares parts of 1
     * @param state why there is a value, or none
     * @param shownIn the unit in which people read it
     */
    public record Item(Label label, String unit, String state, Worded value, String shownIn) {}

    static MeasuresJson of(CustomerId customer, ShowMeasures.Sheet sheet) {
        var taken = sheet.taken();
        return new MeasuresJson(
                customer.value(),
                taken.map(ShowMeasures.Taken::at).orElse(null),
                taken.map(ShowMeasures.Taken::day).orElse(null),
                taken.map(ShowMeasures.Taken::run).orElse(null),
                taken.map(ShowMeasures.Taken::baseline).orElse(null),
                taken.flatMap(ShowMeasures.Taken::openPerTen)
                        .map(it -> new Worded(it.toPlainString(), rounded(it)))
                        .orElse(null),
                sheet.tickets(),
                Stream.of(MeasureGroup.values()).map(group -> group(group, sheet)).toList());
    }

    private static Group group(MeasureGroup group, ShowMeasures.Sheet sheet) {
        return new Group(
                new Label(group.code(), group.textKey()),
                sheet.readings().stream()
                        .filter(reading -> reading.measure().group() == group)
                        .map(MeasuresJson::item)
                        .toList());
    }

    private static Item item(ShowMeasures.Reading reading) {
        Measure measure = reading.measure();
        return new Item(
                new Label(measure.code(), measure.textKey()),
                measure.unit().code(),
                reading.state().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                reading.value()
                        .map(it -> new Worded(it.text(), meaning(it, measure.unit())))
                        .orElse(null),
                shownIn(measure.unit(), reading.value()));
    }

    private static Object meaning(Value value, Unit unit) {
        if (value instanceof Value.Day day) {
            return day.day();
        }
        if (value instanceof Value.Moment moment) {
            return moment.at();
        }
        BigDecimal number = ((Value.Amount) value).number();
        return switch (unit) {
            case SHARE -> rounded(number.movePointRight(2));
            case DURATION ->
                    rounded(number.divide(readable(number), TENTHS, RoundingMode.HALF_EVEN));
            default -> rounded(number);
        };
    }

    private static String shownIn(Unit unit, Optional<Value> value) {
        return switch (unit) {
            case SHARE -> "percent";
            case DAYS -> "days";
            case DURATION -> value.filter(MeasuresJson::isLong).isPresent() ? "days" : "hours";
            default -> "";
        };
    }

    private static boolean isLong(Value value) {
        return ((Value.Amount) value).number().compareTo(millis(Duration.ofHours(LONG))) >= 0;
    }

    /** Days when there are some, else hours. */
    private static BigDecimal readable(BigDecimal number) {
        return millis(isLong(Value.of(number)) ? Duration.ofDays(1) : Duration.ofHours(1));
    }

    private static BigDecimal millis(Duration time) {
        return BigDecimal.valueOf(time.toMillis());
    }

    /** With one digit at most, and none where there is nothing to tell. */
    private static BigDecimal rounded(BigDecimal number) {
        BigDecimal tenths = number.setScale(TENTHS, RoundingMode.HALF_EVEN).stripTrailingZeros();
        return tenths.scale() < 0 ? tenths.setScale(0) : tenths;
    }
}
