package io.customer360.adapter.ao.revenue;

import static java.util.Comparator.comparing;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.customer360.adapter.ao.InList;
import io.customer360.revenue.Figure;
import io.customer360.revenue.Figures;
import io.customer360.shared.CustomerId;
import io.customer360.shared.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Currency;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The figures of now in the database. */
public final class AoFigures implements Figures {
    private static final int MOST_CURRENCIES = 200;

    private final ActiveObjects ao;

    /** Wired by Spring. */
    public AoFigures(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public Map<CustomerId, List<Figure>> of(Collection<CustomerId> customers) {
        Map<CustomerId, List<Figure>> found = new LinkedHashMap<>();
        customers.forEach(customer -> found.put(customer, new ArrayList<>()));
        InList.read(
                        FigureRow.ORG_ID,
                        customers.stream().map(CustomerId::value).toList(),
                        MOST_CURRENCIES,
                        query -> ao.find(FigureRow.class, query))
                .stream()
                .sorted(comparing(FigureRow::getCurrency))
                .forEach(row -> found.get(new CustomerId(row.getOrgId())).add(copy(row)));
        return found;
    }

    @Override
    public void replace(Map<CustomerId, List<Figure>> figures) {
        InList.each(
                FigureRow.ORG_ID,
                figures.keySet().stream().map(CustomerId::value).toList(),
                (where, ids) -> ao.deleteWithSQL(FigureRow.class, where, ids.toArray()));
        List<Map<String, Object>> rows = new ArrayList<>();
        figures.forEach(
                (customer, all) -> all.forEach(figure -> rows.add(values(customer, figure))));
        if (!rows.isEmpty()) {
            ao.create(FigureRow.class, rows);
        }
    }

    private static Map<String, Object> values(CustomerId customer, Figure figure) {
        Map<String, Object> row = new HashMap<>();
        row.put(FigureRow.ORG_ID, customer.value());
        row.put(FigureRow.CURRENCY, figure.currency().getCurrencyCode());
        row.put(FigureRow.ARR_MINOR, figure.arr().minor());
        row.put(FigureRow.SUBSCRIPTIONS, figure.subscriptions());
        row.put(FigureRow.SEATS, figure.seats());
        row.put(FigureRow.RENEWAL, figure.renewal().map(LocalDate::toString).orElse(null));
        return row;
    }

    private static Figure copy(FigureRow row) {
        return new Figure(
                new Money(row.getArrMinor(), Currency.getInstance(row.getCurrency())),
                row.getSubscriptions(),
                row.getSeats(),
                Optional.ofNullable(row.getRenewal()).map(LocalDate::parse));
    }
}
