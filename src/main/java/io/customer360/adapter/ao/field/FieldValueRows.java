package io.customer360.adapter.ao.field;

import io.customer360.customer.SortName;
import io.customer360.field.FieldEntity;
import io.customer360.field.FieldId;
import io.customer360.field.FieldType;
import io.customer360.field.FieldValue;
import io.customer360.shared.Money;
import io.customer360.shared.UserKey;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Copies values to and from rows. Whatever the type, the sort text sorts by its meaning: digits are
 * filled up and nothing is negative, so that no collation can put them in another order.
 */
final class FieldValueRows {
    private static final BigInteger LOWEST = BigInteger.valueOf(Long.MIN_VALUE);
    private static final int DIGITS = 20;

    private FieldValueRows() {}

    static List<Map<String, Object>> columns(
            FieldEntity entity, int record, FieldId field, FieldValue value) {
        var items =
                value instanceof FieldValue.Choice choice
                        ? choice.options().stream().map(FieldValueRows::option).toList()
                        : List.of(columns(value));
        return IntStream.range(0, items.size())
                .mapToObj(
                        place -> {
                            var row = new HashMap<>(items.get(place));
                            row.put(FieldValueRow.FIELD_ID, field.value());
                            row.put(FieldValueRow.ENTITY, entity.code());
                            row.put(FieldValueRow.RECORD_ID, record);
                            row.put(FieldValueRow.PLACE, place);
                            return (Map<String, Object>) row;
                        })
                .toList();
    }

    private static Map<String, Object> option(int id) {
        return Map.of(FieldValueRow.NUMBER_VALUE, (long) id);
    }

    private static Map<String, Object> columns(FieldValue value) {
        if (value instanceof FieldValue.Words words) {
            return texts(words.text(), SortName.of(words.text()));
        }
        if (value instanceof FieldValue.Link link) {
            return texts(link.url(), SortName.of(link.url()));
        }
        if (value instanceof FieldValue.Person person) {
            return texts(person.key().value(), person.key().value());
        }
        if (value instanceof FieldValue.Day day) {
            return number(day.day().toEpochDay(), day.day().toString());
        }
        if (value instanceof FieldValue.Flag flag) {
            return number(flag.yes() ? 1 : 0, flag.yes() ? "1" : "0");
        }
        if (value instanceof FieldValue.Number number) {
            return number(number.millionths(), sortable(number.millionths()));
        }
        var money = ((FieldValue.Amount) value).money();
        var code = money.currency().getCurrencyCode();
        var row = new HashMap<>(number(money.minor(), code + sortable(money.minor())));
        row.put(FieldValueRow.CURRENCY, code);
        return row;
    }

    private static Map<String, Object> texts(String whole, String sort) {
        return Map.of(FieldValueRow.WHOLE_TEXT, whole, FieldValueRow.SORT_TEXT, sort);
    }

    private static Map<String, Object> number(long value, String sort) {
        return Map.of(FieldValueRow.NUMBER_VALUE, value, FieldValueRow.SORT_TEXT, sort);
    }

    private static String sortable(long value) {
        var digits = BigInteger.valueOf(value).subtract(LOWEST).toString();
        return "0".repeat(DIGITS - digits.length()) + digits;
    }

    /** The value that the rows of one field of one record make, in the order of their places. */
    static FieldValue copy(FieldType type, List<FieldValueRow> rows) {
        var row = rows.get(0);
        return switch (type) {
            case TEXT, LONG_TEXT -> new FieldValue.Words(row.getWholeText());
            case URL -> new FieldValue.Link(row.getWholeText());
            case USER -> new FieldValue.Person(new UserKey(row.getWholeText()));
            case NUMBER -> FieldValue.Number.ofMillionths(row.getNumberValue());
            case DATE -> new FieldValue.Day(LocalDate.ofEpochDay(row.getNumberValue()));
            case FLAG -> new FieldValue.Flag(row.getNumberValue() == 1);
            case MONEY ->
                    new FieldValue.Amount(
                            new Money(
                                    row.getNumberValue(), Currency.getInstance(row.getCurrency())));
            case SELECT, MULTI_SELECT ->
                    new FieldValue.Choice(
                            rows.stream().map(one -> one.getNumberValue().intValue()).toList());
        };
    }
}
