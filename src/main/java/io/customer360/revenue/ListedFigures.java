package io.customer360.revenue;

import io.customer360.shared.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What lists sort and filter customers by of their figures.
 *
 * @param arr the yearly revenue in hundredths of the base currency, or of the only currency of the
 *     customer while no base is chosen; nothing without revenue, and while a rate is missing
 * @param renewal the end of a subscription that comes next
 */
public record ListedFigures(Optional<Long> arr, Optional<LocalDate> renewal) {

    /** Of a customer without any. */
    public static final ListedFigures NONE = new ListedFigures(Optional.empty(), Optional.empty());

    static ListedFigures of(List<Figure> figures, Optional<Money> total) {
        return new ListedFigures(
                total.flatMap(ListedFigures::hundredths),
                figures.stream()
                        .flatMap(figure -> figure.renewal().stream())
                        .min(Comparator.naturalOrder()));
    }

    private static Optional<Long> hundredths(Money total) {
        BigDecimal rounded = total.decimal().setScale(2, RoundingMode.HALF_EVEN);
        return Optional.of(rounded.unscaledValue())
                .filter(minor -> minor.bitLength() < Long.SIZE)
                .map(minor -> minor.longValueExact());
    }
}
