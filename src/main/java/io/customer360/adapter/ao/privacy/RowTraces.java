package io.customer360.adapter.ao.privacy;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.customer360.privacy.PersonalData;
import io.customer360.privacy.Subject;
import io.customer360.shared.UserKey;
import java.lang.reflect.Array;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import net.java.ao.Entity;
import net.java.ao.Query;

/** Finds and changes rows by the people in their columns, a bounded number at a time. */
public final class RowTraces {
    private static final int PAGE = 500;

    private final ActiveObjects ao;

    /** Reads and writes these tables. */
    public RowTraces(ActiveObjects ao) {
        this.ao = ao;
    }

    /** The keys of a person as columns hold them. */
    public static List<String> keys(Subject subject) {
        return subject.users().stream().map(UserKey::value).sorted().toList();
    }

    /** How many rows have one of the values in a column. */
    public int count(Class<? extends Entity> table, String column, Collection<String> values) {
        return values.isEmpty() ? 0 : ao.count(table, where(column, values));
    }

    /** The first of the rows that have one of the values in a column. */
    public <R extends Entity> Stream<R> rows(
            Class<R> table, String column, Collection<String> values) {
        return values.isEmpty()
                ? Stream.empty()
                : Stream.of(
                        ao.find(
                                table,
                                where(column, values).order("ID").limit(PersonalData.MOST_LISTED)));
    }

    /** Changes every row that has one of the values in a column; the change takes them out. */
    public <R extends Entity> int change(
            Class<R> table, String column, Collection<String> values, Consumer<R> change) {
        int changed = 0;
        for (R[] page = page(table, column, values);
                page.length > 0;
                page = page(table, column, values)) {
            for (R row : page) {
                change.accept(row);
                row.save();
            }
            changed += page.length;
        }
        return changed;
    }

    /** Deletes every row that has one of the values in a column. */
    public int delete(Class<? extends Entity> table, String column, Collection<String> values) {
        return values.isEmpty()
                ? 0
                : ao.deleteWithSQL(table, condition(column, values), values.toArray());
    }

    @SuppressWarnings("unchecked")
    private <R extends Entity> R[] page(Class<R> table, String column, Collection<String> values) {
        return values.isEmpty()
                ? (R[]) Array.newInstance(table, 0)
                : ao.find(table, where(column, values).order("ID").limit(PAGE));
    }

    private static Query where(String column, Collection<String> values) {
        return Query.select().where(condition(column, values), values.toArray());
    }

    private static String condition(String column, Collection<String> values) {
        return column + " IN (" + String.join(",", Collections.nCopies(values.size(), "?")) + ")";
    }
}
