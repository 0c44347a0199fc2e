package io.customer360.adapter.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Collections;
import java.util.List;
import net.java.ao.Entity;

/** Deletes rows by two columns in a few statements. */
public final class Pairs {
    private static final int LENGTH = 150;

    private Pairs() {}

    /**
     * Deletes every row whose two columns hold one of the pairs.
     *
     * @param values first and second of each pair, one after the other
     */
    public static void delete(
            ActiveObjects ao,
            Class<? extends Entity> table,
            String first,
            String second,
            List<Object> values) {
        var pair = "(" + first + " = ? AND " + second + " = ?)";
        for (int from = 0; from < values.size(); from += 2 * LENGTH) {
            var piece = values.subList(from, Math.min(from + 2 * LENGTH, values.size()));
            ao.deleteWithSQL(
                    table,
                    String.join(" OR ", Collections.nCopies(piece.size() / 2, pair)),
                    piece.toArray());
        }
    }
}
