package io.customer360.revenue;

import io.customer360.shared.Currencies;
import io.customer360.shared.Fields;
import io.customer360.shared.Rejected;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Currency;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Which months to show, and what of them; what is not asked for is chosen by what there is.
 *
 * @param currency in which currency; {@code base} asks for all of them in the base currency
 */
public record MetricQuery(
        Optional<YearMonth> from,
        Optional<YearMonth> to,
        Optional<Measure> measure,
        Optional<String> currency) {

    /** Asks for nothing in particular. */
    public static final MetricQuery DEFAULT =
            new MetricQuery(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** The choice of all currencies in the base currency. */
    public static final String BASE = "base";

    /** Reads the parameters of an address by their names; refuses what cannot be a choice. */
    public static MetricQuery of(UnaryOperator<String> parameters) {
        Map<String, String> given = new HashMap<>();
        for (String name : new String[] {"from", "to", "measure", "currency"}) {
            given.put(name, parameters.apply(name));
        }
        Fields fields = new Fields(given);
        MetricQuery query =
                new MetricQuery(
                        fields.optional("from", MetricQuery::month),
                        fields.optional("to", MetricQuery::month),
                        fields.optional("measure", Measure::parse),
                        fields.optional("currency", MetricQuery::currency));
        fields.check();
        return query;
    }

    private static YearMonth month(String text) {
        try {
            return YearMonth.parse(text.strip());
        } catch (DateTimeException malformed) {
            throw Rejected.value("c360.revenue.month.error");
        }
    }

    private static String currency(String text) {
        return BASE.equals(text) ? BASE : code(Currencies.of(text));
    }

    private static String code(Currency currency) {
        return currency.getCurrencyCode();
    }
}
