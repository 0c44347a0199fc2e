package io.customer360.adapter.sql;

import static io.customer360.adapter.sql.Column.ARR_BASE;
import static io.customer360.adapter.sql.Column.AT_MILLIS;
import static io.customer360.adapter.sql.Column.COUNTRY;
import static io.customer360.adapter.sql.Column.CSM_KEY;
import static io.customer360.adapter.sql.Column.FIELD_ID;
import static io.customer360.adapter.sql.Column.GROUP_KEY;
import static io.customer360.adapter.sql.Column.INDUSTRY;
import static io.customer360.adapter.sql.Column.LEVEL_ID;
import static io.customer360.adapter.sql.Column.NUMBER_VALUE;
import static io.customer360.adapter.sql.Column.ORG_ID;
import static io.customer360.adapter.sql.Column.PLACE;
import static io.customer360.adapter.sql.Column.RANK_NO;
import static io.customer360.adapter.sql.Column.RECORD_ID;
import static io.customer360.adapter.sql.Column.REFERENCE;
import static io.customer360.adapter.sql.Column.RENEWAL;
import static io.customer360.adapter.sql.Column.RISK;
import static io.customer360.adapter.sql.Column.SCORE;
import static io.customer360.adapter.sql.Column.SLOPE;
import static io.customer360.adapter.sql.Column.SORT_NAME;
import static io.customer360.adapter.sql.Column.SORT_TEXT;
import static io.customer360.adapter.sql.Column.STATUS_ID;
import static io.customer360.adapter.sql.Column.TIER;
import static io.customer360.adapter.sql.Column.TOTAL;

import io.customer360.adapter.sql.Keyset.Key;
import io.customer360.customer.CustomerColumn;
import io.customer360.customer.ListPlace;
import io.customer360.customer.Ordering;
import io.customer360.field.FieldDefinition;
import io.customer360.field.FieldId;
import io.customer360.field.FieldType;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * How a list of customers falls into groups that are sorted before the names in them.
 *
 * @param column the column that tells the group of a row; none when the list is by name
 * @param kind how its values are sorted
 * @param beside what stands beside the customers and has that column, unless they have it
 */
record Grouping(Ordering ordering, Optional<Column> column, Kind kind, Optional<Sql> beside) {

    /** How groups are sorted: numbers and texts by themselves, others by their ranks. */
    enum Kind {
        TEXTS("\uE000", text -> text),
        NUMBERS((long) Integer.MIN_VALUE, Grouping::number),
        DECIMALS((double) Integer.MIN_VALUE, Grouping::decimal),
        RANKED_TEXTS("", text -> text),
        RANKED_NUMBERS(0L, Grouping::number);

        /** Stands for no value: a text within the app's own private use, a number out of reach. */
        private final Object nothing;

        private final Function<String, Object> value;

        Kind(Object nothing, Function<String, Object> value) {
            this.nothing = nothing;
            this.value = value;
        }

        boolean ranked() {
            return this == RANKED_TEXTS || this == RANKED_NUMBERS;
        }
    }

    static Grouping of(Ordering ordering) {
        return ordering.by() instanceof CustomerColumn column
                ? of(ordering, column)
                : of(ordering, ordering.field().orElseThrow());
    }

    private static Grouping of(Ordering ordering, CustomerColumn column) {
        return switch (column) {
            case NAME -> new Grouping(ordering, Optional.empty(), Kind.TEXTS, Optional.empty());
            case STATUS -> own(ordering, STATUS_ID, Kind.RANKED_NUMBERS);
            case TIER -> own(ordering, TIER, Kind.RANKED_NUMBERS);
            case CSM -> own(ordering, CSM_KEY, Kind.RANKED_TEXTS);
            case REFERENCE -> own(ordering, REFERENCE, Kind.RANKED_TEXTS);
            case INDUSTRY -> own(ordering, INDUSTRY, Kind.RANKED_TEXTS);
            case COUNTRY -> own(ordering, COUNTRY, Kind.RANKED_TEXTS);
            case ARR, MRR -> own(ordering, ARR_BASE, Kind.NUMBERS);
            case RENEWAL -> own(ordering, RENEWAL, Kind.NUMBERS);
            case SCORE -> beside(ordering, SCORE, Kind.DECIMALS, HealthSql.standings(SCORE));
            case TREND -> beside(ordering, SLOPE, Kind.DECIMALS, HealthSql.standings(SLOPE));
            case RISK -> beside(ordering, RISK, Kind.NUMBERS, HealthSql.standings(RISK));
            case SIGNALS -> beside(ordering, TOTAL, Kind.NUMBERS, HealthSql.counted());
            case PULSE -> beside(ordering, LEVEL_ID, Kind.RANKED_NUMBERS, OpinionSql.levels());
            case SCORECARD -> beside(ordering, SCORE, Kind.DECIMALS, OpinionSql.scorecards());
            case TAGS -> beside(ordering, SORT_TEXT, Kind.TEXTS, Sql.firstTags());
            case LAST_CONTACT -> beside(ordering, AT_MILLIS, Kind.NUMBERS, RelationSql.contacts());
            case CLTV, LAST_RENEWAL, ACTIVE, DRIVER ->
                    throw new IllegalArgumentException("no list is sorted by " + column);
        };
    }

    private static Grouping of(Ordering ordering, FieldDefinition field) {
        if (field.type().hasOptions()) {
            return beside(ordering, NUMBER_VALUE, Kind.RANKED_NUMBERS, values(field.id()));
        }
        var kind = field.type() == FieldType.USER ? Kind.RANKED_TEXTS : Kind.TEXTS;
        return beside(ordering, SORT_TEXT, kind, values(field.id()));
    }

    private static Grouping own(Ordering ordering, Column column, Kind kind) {
        return new Grouping(ordering, Optional.of(column), kind, Optional.empty());
    }

    private static Grouping beside(Ordering ordering, Column column, Kind kind, Sql selection) {
        return new Grouping(ordering, Optional.of(column), kind, Optional.of(selection));
    }

    private static Sql values(FieldId field) {
        return Sql.select(
                List.of(Sql.column(RECORD_ID), Sql.column(SORT_TEXT), Sql.column(NUMBER_VALUE)),
                Table.FIELD_VALUE,
                Sql.all(List.of(Sql.equal(FIELD_ID, field.value()), Sql.equal(PLACE, 0))));
    }

    /** Customers, with what they are sorted by beside them. */
    Sql from() {
        return beside.map(selection -> Sql.beside(Table.SNAPSHOT, selection, ORG_ID, RECORD_ID))
                .orElse(out -> out.name(Table.SNAPSHOT));
    }

    /** What the selection computes beyond its columns. */
    List<Sql> computed() {
        return column.map(
                        it ->
                                kind.ranked()
                                        ? List.of(Sql.column(it), Sql.rank(it, groups()))
                                        : List.of(Sql.filledUp(it, kind.nothing), Sql.missing(it)))
                .orElse(List.of());
    }

    /** The column of the selection that tells the group of a row. */
    Optional<Column> group() {
        return kind.ranked() ? column : column.map(it -> GROUP_KEY);
    }

    /** Within a group names always rise, and customers without a value of their own come last. */
    Keyset keys() {
        var rising = !ordering.descending();
        var id = new Key(ORG_ID, true);
        if (column.isEmpty()) {
            return new Keyset(List.of(new Key(SORT_NAME, rising), id));
        }
        var name = new Key(SORT_NAME, true);
        return kind.ranked()
                ? new Keyset(List.of(new Key(RANK_NO, true), name, id))
                : new Keyset(List.of(new Key(RANK_NO, true), new Key(GROUP_KEY, rising), name, id));
    }

    /** Where a place is in these keys. */
    List<Object> values(ListPlace from) {
        Object customer = from.customer().value();
        if (column.isEmpty()) {
            return List.of(from.sortName(), customer);
        }
        if (kind.ranked()) {
            return List.of(ordering.rank(from.group()), from.sortName(), customer);
        }
        var group = kind.value.apply(from.group());
        return List.of(group.equals(kind.nothing) ? 1 : 0, group, from.sortName(), customer);
    }

    /** The groups in the type of their column, as the list shows them. */
    private List<Object> groups() {
        return ordering.shown().stream().map(kind.value).toList();
    }

    /** A place that was not made here may name a group that is no number. */
    private static Object number(String text) {
        try {
            return Long.valueOf(text);
        } catch (NumberFormatException forged) {
            return 0L;
        }
    }

    private static Object decimal(String text) {
        try {
            return Double.valueOf(text);
        } catch (NumberFormatException forged) {
            return 0.0;
        }
    }
}
