package io.customer360.adapter.ao.scorecard;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.customer360.adapter.ao.InList;
import io.customer360.scorecard.ConditionCheck;
import io.customer360.scorecard.ConditionChecks;
import io.customer360.scorecard.ConditionSearch.Trouble;
import io.customer360.scorecard.ScorecardContent;
import io.customer360.scorecard.ScorecardId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.java.ao.Query;

/** How conditions were last checked, in the database. */
public final class AoConditionChecks implements ConditionChecks {

    /** So many scorecards are asked for at once. */
    private static final int RANGES = 100;

    /** Items that a scorecard had since the last look count as well. */
    private static final int PER_SCORECARD = 4 * ScorecardContent.MAX_ITEMS;

    private static final int MOST = 20_000;

    private final ActiveObjects ao;

    /** Wired by Spring. */
    public AoConditionChecks(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public List<ConditionCheck> of(Collection<ScorecardId> scorecards) {
        var ids = scorecards.stream().distinct().toList();
        List<ConditionCheck> checks = new ArrayList<>();
        for (int from = 0; from < ids.size(); from += RANGES) {
            var some = ids.subList(from, Math.min(from + RANGES, ids.size()));
            for (var row : ao.find(ConditionCheckRow.class, among(some))) {
                checks.add(copy(row));
            }
        }
        return checks;
    }

    private static Query among(List<ScorecardId> some) {
        var range = "(" + ConditionCheckRow.SLOT + " BETWEEN ? AND ?)";
        var ends =
                some.stream()
                        .flatMap(it -> Stream.of(first(it), first(it) + UseRows.ITEM_MASK))
                        .toArray();
        return Query.select()
                .where(String.join(" OR ", Collections.nCopies(some.size(), range)), ends)
                .limit(some.size() * PER_SCORECARD);
    }

    private static long first(ScorecardId scorecard) {
        return (long) scorecard.value() << UseRows.ITEM_BITS;
    }

    @Override
    public void keep(Collection<ConditionCheck> checks) {
        if (!checks.isEmpty()) {
            delete(checks.stream().map(AoConditionChecks::slot).toList());
            ao.create(
                    ConditionCheckRow.class,
                    checks.stream().map(AoConditionChecks::columns).toList());
        }
    }

    @Override
    public int forgetOthers(Collection<ConditionCheck> checks) {
        var kept = checks.stream().map(AoConditionChecks::slot).collect(Collectors.toSet());
        var gone =
                Stream.of(ao.find(ConditionCheckRow.class, Query.select().limit(MOST)))
                        .map(ConditionCheckRow::getSlot)
                        .filter(it -> !kept.contains(it))
                        .toList();
        delete(gone);
        return gone.size();
    }

    private void delete(Collection<Long> slots) {
        InList.each(
                ConditionCheckRow.SLOT,
                slots,
                (where, some) -> ao.deleteWithSQL(ConditionCheckRow.class, where, some.toArray()));
    }

    private static ConditionCheck copy(ConditionCheckRow row) {
        return new ConditionCheck(
                new ScorecardId(UseRows.above(row.getSlot())),
                UseRows.item(row.getSlot()),
                Optional.ofNullable(row.getCheckedAt()).map(Instant::ofEpochMilli),
                Optional.ofNullable(row.getProblem())
                        .map(AoConditionChecks::trouble)
                        .map(
                                why ->
                                        new ConditionCheck.Problem(
                                                why, Instant.ofEpochMilli(row.getSince()))));
    }

    /** What an older version of the app has kept is a failure like any other. */
    private static Trouble trouble(String code) {
        return Stream.of(Trouble.values())
                .filter(it -> it.code().equals(code))
                .findFirst()
                .orElse(Trouble.FAILED);
    }

    private static Map<String, Object> columns(ConditionCheck check) {
        Map<String, Object> row = new HashMap<>();
        row.put(ConditionCheckRow.SLOT, slot(check));
        row.put(
                ConditionCheckRow.CHECKED_AT,
                check.checked().map(Instant::toEpochMilli).orElse(null));
        row.put(ConditionCheckRow.PROBLEM, check.problem().map(it -> it.why().code()).orElse(null));
        row.put(
                ConditionCheckRow.SINCE,
                check.problem().map(it -> it.since().toEpochMilli()).orElse(null));
        return row;
    }

    private static long slot(ConditionCheck check) {
        return UseRows.slot(check.scorecard().value(), check.item());
    }
}
