package io.customer360.adapter.ao.fact;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.customer360.fact.FactMark;
import io.customer360.fact.FactMarks;
import io.customer360.shared.UnitOfWork;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import net.java.ao.Query;

/** Marks in the database, one row each. */
public final class AoFactMarks implements FactMarks {
    private final ActiveObjects ao;
    private final UnitOfWork work;

    /** Wired by Spring. */
    public AoFactMarks(ActiveObjects ao, UnitOfWork work) {
        this.ao = ao;
        this.work = work;
    }

    @Override
    public OptionalLong get(FactMark mark) {
        return row(mark).stream().mapToLong(FactMarkRow::getAt).findFirst();
    }

    @Override
    public void set(FactMark mark, long number) {
        work.inOne(
                () -> {
                    row(mark).ifPresentOrElse(row -> keep(row, number), () -> add(mark, number));
                    return mark;
                });
    }

    @Override
    public void lower(FactMark mark, long number) {
        work.inOne(
                () -> {
                    set(mark, Math.min(number, get(mark).orElse(number)));
                    return mark;
                });
    }

    @Override
    public void forget(FactMark mark, long number) {
        ao.deleteWithSQL(
                FactMarkRow.class,
                FactMarkRow.NAME + " = ? AND " + FactMarkRow.AT + " = ?",
                mark.name(),
                number);
    }

    private Optional<FactMarkRow> row(FactMark mark) {
        Query query = Query.select().where(FactMarkRow.NAME + " = ?", mark.name()).limit(1);
        return Stream.of(ao.find(FactMarkRow.class, query)).findFirst();
    }

    private static void keep(FactMarkRow row, long number) {
        row.setAt(number);
        row.save();
    }

    private void add(FactMark mark, long number) {
        ao.create(
                FactMarkRow.class,
                Map.<String, Object>of(FactMarkRow.NAME, mark.name(), FactMarkRow.AT, number));
    }
}
