package io.customer360.adapter.ao;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import net.java.ao.Query;

/** Reads rows by a list of ids in a few statements; databases limit how long one IN may be. */
public final class InList {
    private static final int LENGTH = 300;

    private InList() {}

    /**
     * All rows whose column holds one of the ids, at most so many per id.
     *
     * @param find runs one query
     */
    public static <R> List<R> read(
            String column, Collection<Integer> ids, int perId, Function<Query, R[]> find) {
        var distinct = ids.stream().distinct().toList();
        var rows = new ArrayList<R>();
        for (int from = 0; from < distinct.size(); from += LENGTH) {
            var piece = distinct.subList(from, Math.min(from + LENGTH, distinct.size()));
            var marks = String.join(",", Collections.nCopies(piece.size(), "?"));
            var query =
                    Query.select()
                            .where(column + " IN (" + marks + ")", piece.toArray())
                            .limit(piece.size() * perId);
            rows.addAll(Arrays.asList(find.apply(query)));
        }
        return rows;
    }

    /**
     * Says a list of ids, or of other keys, in conditions that are short enough.
     *
     * @param use takes one condition and its values
     */
    public static void each(
            String column, Collection<?> ids, BiConsumer<String, List<Object>> use) {
        var distinct = ids.stream().distinct().toList();
        for (int from = 0; from < distinct.size(); from += LENGTH) {
            var piece = distinct.subList(from, Math.min(from + LENGTH, distinct.size()));
            var marks = String.join(",", Collections.nCopies(piece.size(), "?"));
            use.accept(column + " IN (" + marks + ")", List.copyOf(piece));
        }
    }
}
