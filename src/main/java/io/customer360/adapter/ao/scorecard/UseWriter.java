package io.customer360.adapter.ao.scorecard;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.customer360.adapter.ao.InList;
import io.customer360.adapter.ao.LostRace;
import io.customer360.adapter.ao.Pairs;
import io.customer360.scorecard.ScorecardUse;
import io.customer360.scorecard.UseChange;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.java.ao.Entity;

/**
 * Writes about scorecards of customers, as few statements for many as for one. Each change replaces
 * the row with the score that it was made from; of two at once the unique index refuses the second,
 * which is done again from what the first has written.
 */
final class UseWriter {

    private final ActiveObjects ao;
    private final UseReader reader;
    private final NowRows now;

    UseWriter(ActiveObjects ao) {
        this.ao = ao;
        this.reader = new UseReader(ao);
        this.now = new NowRows(ao, reader);
    }

    /** Keeps the changes and what follows from them; rows written. */
    int keep(Collection<UseChange> changes) {
        if (changes.isEmpty()) {
            return 0;
        }
        var uses = changes.stream().map(UseChange::use).toList();
        Pairs.delete(
                ao,
                UseScoreRow.class,
                UseScoreRow.SCORECARD_USE,
                UseScoreRow.VERSION,
                changes.stream().flatMap(UseWriter::instead).toList());
        create(uses);
        return uses.size() + ticks(changes) + given(changes) + follow(uses);
    }

    private void create(List<ScorecardUse> uses) {
        try {
            ao.create(UseScoreRow.class, uses.stream().map(UseRows::columns).toList());
        } catch (RuntimeException refused) {
            throw new LostRace(() -> newer(uses), refused);
        }
    }

    private Optional<ScorecardUse> newer(List<ScorecardUse> uses) {
        var one = uses.get(0);
        return reader.byId(one.id()).filter(it -> it.score().version() >= one.score().version());
    }

    private static Stream<Object> instead(UseChange change) {
        return Stream.of(change.use().id().value(), change.replaced());
    }

    /** Brings the customers of these up to date. */
    int follow(Collection<ScorecardUse> uses) {
        return now.follow(uses.stream().map(it -> it.customer().value()).distinct().toList());
    }

    private int ticks(Collection<UseChange> changes) {
        List<Map<String, Object>> rows = new ArrayList<>();
        changes.forEach(
                it -> it.ticks().forEach(tick -> rows.add(UseRows.columns(it.use(), tick))));
        return replace(TickRow.class, TickRow.SLOT, rows);
    }

    private int given(Collection<UseChange> changes) {
        List<Map<String, Object>> rows = new ArrayList<>();
        changes.forEach(
                it -> it.given().forEach(given -> rows.add(UseRows.columns(it.use(), given))));
        return replace(ValueRow.class, ValueRow.SLOT, rows);
    }

    private int replace(
            Class<? extends Entity> table, String slot, List<Map<String, Object>> rows) {
        if (rows.isEmpty()) {
            return 0;
        }
        delete(table, slot, rows.stream().map(row -> row.get(slot)).toList());
        create(table, rows);
        return rows.size();
    }

    private <R extends Entity> void create(Class<R> table, List<Map<String, Object>> rows) {
        ao.create(table, rows);
    }

    private void delete(Class<? extends Entity> table, String column, Collection<?> values) {
        InList.each(
                column, values, (where, some) -> ao.deleteWithSQL(table, where, some.toArray()));
    }
}
