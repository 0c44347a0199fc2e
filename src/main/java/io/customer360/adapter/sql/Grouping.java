package io.customer360.adapter.sql;

import static io.customer360.adapter.sql.Column.CSM_KEY;
import static io.customer360.adapter.sql.Column.FIELD_ID;
import static io.customer360.adapter.sql.Column.GROUP_KEY;
import static io.customer360.adapter.sql.Column.NUMBER_VALUE;
import static io.customer360.adapter.sql.Column.ORG_ID;
import static io.customer360.adapter.sql.Column.PLACE;
import static io.customer360.adapter.sql.Column.RANK_NO;
import static io.customer360.adapter.sql.Column.RECORD_ID;
import static io.customer360.adapter.sql.Column.SORT_NAME;
import static io.customer360.adapter.sql.Column.SORT_TEXT;
import static io.customer360.adapter.sql.Column.STATUS_ID;

import io.customer360.adapter.sql.Keyset.Key;
import io.customer360.customer.CustomerDirectory.Walk;
import io.customer360.customer.CustomerOrder;
import io.customer360.customer.ListPlace;
import io.customer360.customer.Ordering;
import io.customer360.field.FieldAsked;
import io.customer360.field.FieldCondition;
import io.customer360.field.FieldDefinition;
import io.customer360.field.FieldType;
import java.util.List;
import java.util.Optional;

/**
 * How a list of customers falls into groups that are sorted before the names in them: by a column
 * whose values have ranks, or by values of a custom field that sort by themselves.
 */
record Grouping(Ordering ordering, Optional<FieldDefinition> field) {

    /**
     * Stands for no value; within the app's own private use, and behind every value by its rank.
     */
    private static final String NOTHING = "\uE000";

    static Grouping of(Walk walk) {
        var field =
                walk.filter()
                        .field()
                        .filter(asked -> walk.ordering().by() == CustomerOrder.FIELD)
                        .flatMap(FieldAsked::condition)
                        .map(FieldCondition::field);
        return new Grouping(walk.ordering(), field);
    }

    /** Customers, with their values of the custom field beside them. */
    Sql from() {
        if (field.isEmpty()) {
            return out -> out.name(Table.SNAPSHOT);
        }
        var values =
                Sql.select(
                        List.of(
                                Sql.column(RECORD_ID),
                                Sql.column(SORT_TEXT),
                                Sql.column(NUMBER_VALUE)),
                        Table.FIELD_VALUE,
                        Sql.all(
                                List.of(
                                        Sql.equal(FIELD_ID, field.get().id().value()),
                                        Sql.equal(PLACE, 0))));
        return Sql.beside(Table.SNAPSHOT, values, ORG_ID, RECORD_ID);
    }

    /** What the selection computes beyond its columns. */
    List<Sql> computed() {
        if (bySelf()) {
            return List.of(Sql.filledUp(SORT_TEXT, NOTHING), Sql.missing(SORT_TEXT));
        }
        return column().map(ranked -> List.of(Sql.column(ranked), Sql.rank(ranked, groups())))
                .orElse(List.of());
    }

    /** The column that tells the group of a row. */
    Optional<Column> column() {
        return switch (ordering.by()) {
            case NAME -> Optional.empty();
            case STATUS -> Optional.of(STATUS_ID);
            case CSM -> Optional.of(CSM_KEY);
            case FIELD -> Optional.of(bySelf() ? GROUP_KEY : options() ? NUMBER_VALUE : SORT_TEXT);
        };
    }

    /** Within a group names always rise, and customers without a value of their own come last. */
    Keyset keys() {
        var rising = !ordering.descending();
        var id = new Key(ORG_ID, true);
        if (column().isEmpty()) {
            return new Keyset(List.of(new Key(SORT_NAME, rising), id));
        }
        return bySelf()
                ? new Keyset(
                        List.of(
                                new Key(RANK_NO, true),
                                new Key(GROUP_KEY, rising),
                                new Key(SORT_NAME, true),
                                id))
                : new Keyset(List.of(new Key(RANK_NO, rising), new Key(SORT_NAME, true), id));
    }

    /** Where a place is in these keys. */
    List<Object> values(ListPlace from) {
        if (column().isEmpty()) {
            return List.of(from.sortName(), from.customer().value());
        }
        return bySelf()
                ? List.of(
                        NOTHING.equals(from.group()) ? 1 : 0,
                        from.group(),
                        from.sortName(),
                        from.customer().value())
                : List.of(ordering.rank(from.group()), from.sortName(), from.customer().value());
    }

    /** The groups in the type of their column. */
    private List<?> groups() {
        if (ordering.by() == CustomerOrder.STATUS) {
            return ordering.groups().stream().map(Integer::valueOf).toList();
        }
        return options()
                ? ordering.groups().stream().map(Long::valueOf).toList()
                : ordering.groups();
    }

    private boolean bySelf() {
        return field.isPresent() && !options() && field.get().type() != FieldType.USER;
    }

    private boolean options() {
        return field.isPresent() && field.get().type().hasOptions();
    }
}
