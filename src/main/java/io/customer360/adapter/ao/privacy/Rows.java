package io.customer360.adapter.ao.privacy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import net.java.ao.Query;

/** Which rows of a table are meant. */
record Rows(String condition, List<Object> values) {

    Rows {
        values = List.copyOf(values);
    }

    /** Rows by a condition of their own. */
    static Rows where(String condition, Object... values) {
        return new Rows(condition, Arrays.asList(values));
    }

    /** Rows with one of the values in a column; without values, none. */
    static Rows in(String column, Collection<?> values) {
        return values.isEmpty()
                ? where("ID < ?", 0)
                : new Rows(
                        column
                                + " IN ("
                                + String.join(",", Collections.nCopies(values.size(), "?"))
                                + ")",
                        List.copyOf(values));
    }

    Rows or(Rows others) {
        return joined(" OR ", others);
    }

    Rows and(Rows others) {
        return joined(" AND ", others);
    }

    Query query() {
        return Query.select().where(condition, values.toArray());
    }

    private Rows joined(String word, Rows others) {
        var all = new ArrayList<>(values);
        all.addAll(others.values);
        return new Rows("(" + condition + word + others.condition + ")", all);
    }
}
