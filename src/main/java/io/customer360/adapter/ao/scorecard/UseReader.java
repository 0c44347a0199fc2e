package io.customer360.adapter.ao.scorecard;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.customer360.adapter.ao.InList;
import io.customer360.scorecard.GivenScore;
import io.customer360.scorecard.ItemId;
import io.customer360.scorecard.ScorecardContent;
import io.customer360.scorecard.ScorecardMarks;
import io.customer360.scorecard.ScorecardUse;
import io.customer360.scorecard.ScorecardUseId;
import io.customer360.scorecard.Tick;
import io.customer360.scorecard.UseScore;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.java.ao.Query;

/** Reads scorecards of customers with what is kept of their items. */
final class UseReader {

    /** Items that a scorecard had once count as well. */
    private static final int MARKS_PER_USE = 4 * ScorecardContent.MAX_ITEMS;

    private final ActiveObjects ao;

    UseReader(ActiveObjects ao) {
        this.ao = ao;
    }

    /** What queries find, one after the other; those without a score of their own are left out. */
    List<ScorecardUse> uses(Query... queries) {
        var rows = Stream.of(queries).flatMap(it -> Stream.of(ao.find(UseRow.class, it))).toList();
        var scores = scores(rows.stream().map(UseRow::getID).toList());
        List<ScorecardUse> uses = new ArrayList<>();
        for (var row : rows) {
            var score = scores.get(row.getID());
            if (score != null) {
                uses.add(UseRows.copy(row, score));
            }
        }
        return uses;
    }

    /** One of them. */
    Optional<ScorecardUse> byId(ScorecardUseId id) {
        var query = Query.select().where(UseRow.ID + " = ?", id.value());
        return uses(query.limit(1)).stream().findFirst();
    }

    /** A scorecard of the first of these customers, if what they come to together is known. */
    Optional<ScorecardUse> ofAny(Collection<Integer> customers) {
        int first = customers.iterator().next();
        boolean scored =
                ao.count(
                                ScorecardNowRow.class,
                                Query.select().where(ScorecardNowRow.ORG_ID + " = ?", first))
                        > 0;
        var query = Query.select().where(UseRow.ORG_ID + " = ?", first).limit(1);
        return scored ? uses(query).stream().findFirst() : Optional.empty();
    }

    private Map<Integer, UseScore> scores(Collection<Integer> uses) {
        Map<Integer, UseScore> scores = new HashMap<>();
        InList.read(UseScoreRow.SCORECARD_USE, uses, 1, query -> ao.find(UseScoreRow.class, query))
                .forEach(row -> scores.put(row.getScorecardUse(), UseRows.copy(row)));
        return scores;
    }

    /** What is kept of the items of these. */
    Map<ScorecardUseId, ScorecardMarks> marks(Collection<ScorecardUseId> uses) {
        var ids = uses.stream().map(ScorecardUseId::value).toList();
        Map<Integer, Map<ItemId, Tick>> ticks = new HashMap<>();
        InList.read(
                        TickRow.SCORECARD_USE,
                        ids,
                        MARKS_PER_USE,
                        query -> ao.find(TickRow.class, query))
                .forEach(
                        row ->
                                ticks.computeIfAbsent(row.getScorecardUse(), it -> new HashMap<>())
                                        .put(new ItemId(row.getItem()), UseRows.copy(row)));
        Map<Integer, Map<ItemId, GivenScore>> given = new HashMap<>();
        InList.read(
                        ValueRow.SCORECARD_USE,
                        ids,
                        MARKS_PER_USE,
                        query -> ao.find(ValueRow.class, query))
                .forEach(
                        row ->
                                given.computeIfAbsent(row.getScorecardUse(), it -> new HashMap<>())
                                        .put(new ItemId(row.getItem()), UseRows.copy(row)));
        Map<ScorecardUseId, ScorecardMarks> marks = new HashMap<>();
        for (var use : uses) {
            if (ticks.containsKey(use.value()) || given.containsKey(use.value())) {
                marks.put(
                        use,
                        new ScorecardMarks(
                                ticks.getOrDefault(use.value(), Map.of()),
                                given.getOrDefault(use.value(), Map.of())));
            }
        }
        return marks;
    }
}
