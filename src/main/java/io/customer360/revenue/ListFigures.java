package io.customer360.revenue;

import io.customer360.shared.CustomerId;
import io.customer360.shared.Money;
import io.customer360.shared.MoneySums;
import io.customer360.shared.Today;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes of the kept figures what lists sort and filter by, in the base currency. */
public final class ListFigures {

    private final Figures figures;
    private final ConvertSums conversions;
    private final Today today;

    /** Converts what this store keeps by the rates of today. */
    public ListFigures(Figures figures, ConvertSums conversions, Today today) {
        this.figures = figures;
        this.conversions = conversions;
        this.today = today;
    }

    /** The figures of these customers; every asked customer is a key. */
    public Map<CustomerId, ListedFigures> of(Collection<CustomerId> customers) {
        Optional<Conversion> conversion = conversions.conversion();
        LocalDate day = today.in(Optional.empty());
        Map<CustomerId, ListedFigures> listed = new HashMap<>();
        figures.of(customers)
                .forEach(
                        (customer, held) ->
                                listed.put(
                                        customer,
                                        ListedFigures.of(held, total(held, conversion, day))));
        return listed;
    }

    private static Optional<Money> total(
            List<Figure> held, Optional<Conversion> conversion, LocalDate day) {
        List<Money> amounts = held.stream().map(Figure::arr).toList();
        if (amounts.isEmpty()) {
            return Optional.empty();
        }
        return conversion
                .map(known -> known.of(MoneySums.of(amounts), day).total())
                .orElseGet(
                        () -> amounts.size() == 1 ? Optional.of(amounts.get(0)) : Optional.empty());
    }
}
