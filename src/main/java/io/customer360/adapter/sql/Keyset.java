package io.customer360.adapter.sql;

import java.util.ArrayList;
import java.util.List;

/** An order by columns that together are unique, and the rows beyond a row in that order. */
record Keyset(List<Key> keys) {

    /** A column that rises or falls. */
    record Key(Column column, boolean rising) {

        private Sql beyond(Object value) {
            return rising ? Sql.greater(column, value) : Sql.less(column, value);
        }

        private Sql notBefore(Object value) {
            return rising ? Sql.atLeast(column, value) : Sql.atMost(column, value);
        }
    }

    /** The same order seen from its end. */
    Keyset reversed() {
        return new Keyset(keys.stream().map(key -> new Key(key.column, !key.rising)).toList());
    }

    /**
     * Beyond the row with these values: further in one column, alike in those before it. That the
     * first column does not go back is said once more, so that an index leads to the place.
     */
    Sql beyond(List<?> values) {
        var ways = new ArrayList<Sql>();
        var alike = new ArrayList<Sql>();
        for (int i = 0; i < keys.size(); i++) {
            var way = new ArrayList<>(alike);
            way.add(keys.get(i).beyond(values.get(i)));
            ways.add(Sql.all(way));
            alike.add(Sql.equal(keys.get(i).column, values.get(i)));
        }
        return Sql.all(List.of(keys.get(0).notBefore(values.get(0)), Sql.any(ways)));
    }

    /** The rows of a selection in this order. */
    Sql sorting(Sql select) {
        var columns =
                keys.stream()
                        .map(
                                key ->
                                        (Sql)
                                                out ->
                                                        out.name(key.column)
                                                                .words(key.rising ? "" : " DESC"))
                        .toList();
        return out -> out.part(select).words(" ORDER BY ").list(columns, ", ");
    }
}
