package io.customer360.adapter.ao.scorecard;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.customer360.adapter.ao.InList;
import io.customer360.adapter.ao.LostRace;
import io.customer360.adapter.ao.standing.AoMarks;
import io.customer360.scorecard.ScorecardUse;
import io.customer360.shared.CustomerId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import net.java.ao.Query;

/** What the active scorecards of customers come to together. */
final class NowRows {

    private static final String SCORED =
            " AND " + UseScoreRow.ACTIVE + " = ? AND " + UseScoreRow.SCORE + " IS NOT NULL";

    private final ActiveObjects ao;
    private final UseReader reader;

    NowRows(ActiveObjects ao, UseReader reader) {
        this.ao = ao;
        this.reader = reader;
    }

    /** The mean of those that have a score, when one was last touched, and how long that counts. */
    private record Now(double score, long at, int validDays) {}

    /**
     * Brings customers up to date in the transaction that wrote about their scorecards, and marks
     * those for whom it comes to something else; how many those are.
     */
    int follow(Collection<Integer> customers) {
        var next = active(customers);
        var known = known(customers);
        Set<Integer> changed = new TreeSet<>(customers);
        changed.removeIf(it -> Objects.equals(next.get(it), known.get(it)));
        if (changed.isEmpty()) {
            return 0;
        }
        InList.each(
                ScorecardNowRow.ORG_ID,
                changed,
                (where, ids) -> ao.deleteWithSQL(ScorecardNowRow.class, where, ids.toArray()));
        var rows =
                changed.stream()
                        .filter(next::containsKey)
                        .map(it -> columns(it, next.get(it)))
                        .toList();
        create(rows, changed);
        AoMarks.add(ao, changed.stream().map(CustomerId::new).toList());
        return changed.size();
    }

    /** Of two who write about two scorecards of one customer at once, the second does it again. */
    private void create(List<Map<String, Object>> rows, Set<Integer> customers) {
        if (rows.isEmpty()) {
            return;
        }
        try {
            ao.create(ScorecardNowRow.class, rows);
        } catch (RuntimeException refused) {
            throw new LostRace(() -> reader.ofAny(customers), refused);
        }
    }

    private Map<Integer, Now> active(Collection<Integer> customers) {
        Map<Integer, List<UseScoreRow>> scored = new HashMap<>();
        InList.each(
                UseScoreRow.ORG_ID,
                customers,
                (where, ids) -> {
                    for (var row : ao.find(UseScoreRow.class, scored(where, ids))) {
                        scored.computeIfAbsent(row.getOrgId(), it -> new ArrayList<>()).add(row);
                    }
                });
        Map<Integer, Now> active = new HashMap<>();
        scored.forEach((customer, rows) -> active.put(customer, now(rows)));
        return active;
    }

    private static Query scored(String where, List<Object> ids) {
        var values = new ArrayList<>(ids);
        values.add(true);
        return Query.select()
                .where(where + SCORED, values.toArray())
                .limit(ids.size() * ScorecardUse.MAX_PER_CUSTOMER);
    }

    private static Now now(List<UseScoreRow> rows) {
        return new Now(
                rows.stream().mapToDouble(UseScoreRow::getScore).average().orElseThrow(),
                rows.stream().mapToLong(UseScoreRow::getTouchedAt).max().orElseThrow(),
                rows.stream().mapToInt(UseScoreRow::getValidDays).min().orElseThrow());
    }

    private Map<Integer, Now> known(Collection<Integer> customers) {
        Map<Integer, Now> known = new HashMap<>();
        InList.each(
                ScorecardNowRow.ORG_ID,
                customers,
                (where, ids) -> {
                    var query = Query.select().where(where, ids.toArray()).limit(ids.size());
                    for (var row : ao.find(ScorecardNowRow.class, query)) {
                        known.put(
                                row.getOrgId(),
                                new Now(row.getScore(), row.getScoredAt(), row.getValidDays()));
                    }
                });
        return known;
    }

    private static Map<String, Object> columns(int customer, Now now) {
        return Map.of(
                ScorecardNowRow.ORG_ID, customer,
                ScorecardNowRow.SCORE, now.score(),
                ScorecardNowRow.SCORED_AT, now.at(),
                ScorecardNowRow.VALID_DAYS, now.validDays());
    }
}
