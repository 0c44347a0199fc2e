package io.customer360.adapter.ao.privacy;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.customer360.privacy.PersonalData;
import io.customer360.privacy.Subject;
import io.customer360.shared.UnitOfWork;
import io.customer360.shared.UserKey;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntSupplier;
import java.util.function.Predicate;
import java.util.stream.Stream;
import net.java.ao.Entity;

/** Finds and changes the rows that name people, a bounded number in one transaction. */
final class RowTraces {
    private static final String ID = "ID";

    private final ActiveObjects ao;

    RowTraces(ActiveObjects ao) {
        this.ao = ao;
    }

    /** The keys of a person as columns hold them. */
    static List<String> keys(Subject subject) {
        return subject.users().stream().map(UserKey::value).sorted().toList();
    }

    int count(Class<? extends Entity> table, Rows rows) {
        return ao.count(table, rows.query());
    }

    /** The first of the rows. */
    <R extends Entity> Stream<R> first(Class<R> table, Rows rows) {
        return Stream.of(ao.find(table, rows.query().order(ID).limit(PersonalData.MOST_LISTED)));
    }

    /** Changes all of the rows; a row that was changed is none of them any more. */
    <R extends Entity> int change(
            Class<R> table, Rows rows, UnitOfWork work, Consumer<List<R>> change) {
        return piecewise(
                work,
                () -> {
                    var piece =
                            List.of(
                                    ao.find(
                                            table,
                                            rows.query().order(ID).limit(PersonalData.PIECE)));
                    change.accept(piece);
                    return piece.size();
                });
    }

    /** Deletes all of the rows. */
    int delete(Class<? extends Entity> table, Rows rows, UnitOfWork work) {
        return work.inOne(() -> ao.deleteWithSQL(table, rows.condition(), rows.values().toArray()));
    }

    /** Reads all of the rows, for what no condition can tell. */
    <R extends Entity> void read(Class<R> table, Rows rows, Consumer<R> each) {
        int last = 0;
        while (last >= 0) {
            var piece = after(table, rows, last);
            piece.forEach(each);
            last = last(piece);
        }
    }

    /** Goes through all of the rows; how many of them the step has changed. */
    <R extends Entity> int walk(Class<R> table, Rows rows, UnitOfWork work, Predicate<R> step) {
        int changed = 0;
        int last = 0;
        while (last >= 0) {
            int from = last;
            var done = work.inOne(() -> step(after(table, rows, from), step));
            changed += done.changed();
            last = done.last();
        }
        return changed;
    }

    /** How many rows of one piece were changed, and where the next piece begins. */
    private record Done(int changed, int last) {}

    private static <R extends Entity> Done step(List<R> piece, Predicate<R> step) {
        int changed = 0;
        for (R row : piece) {
            if (step.test(row)) {
                row.save();
                changed++;
            }
        }
        return new Done(changed, last(piece));
    }

    private static int last(List<? extends Entity> piece) {
        return piece.size() < PersonalData.PIECE ? -1 : piece.get(piece.size() - 1).getID();
    }

    private <R extends Entity> List<R> after(Class<R> table, Rows rows, int last) {
        var query = rows.and(Rows.where(ID + " > ?", last)).query();
        return List.of(ao.find(table, query.order(ID).limit(PersonalData.PIECE)));
    }

    private static int piecewise(UnitOfWork work, IntSupplier piece) {
        int all = 0;
        int some = work.inOne(piece::getAsInt);
        while (some > 0) {
            all += some;
            some = work.inOne(piece::getAsInt);
        }
        return all;
    }
}
