package io.customer360.adapter.ao.standing;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.customer360.adapter.ao.InList;
import io.customer360.churn.SignalKind;
import io.customer360.churn.SignalMarks;
import io.customer360.measure.Judgement;
import io.customer360.measure.Standing;
import io.customer360.shared.CustomerId;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Stream;

/** The signals that customers have now. Who has left has none. */
final class SignalRows {

    private final ActiveObjects ao;

    SignalRows(ActiveObjects ao) {
        this.ao = ao;
    }

    /** Stores those of the customers that have others now; rows written. */
    int replace(Collection<Standing.Change> changes, int run) {
        var changed =
                changes.stream()
                        .filter(Standing.Change::signals)
                        .map(Standing.Change::next)
                        .toList();
        int removed = remove(changed.stream().map(Standing::customer).toList());
        var rows = changed.stream().flatMap(it -> rows(it, run)).toList();
        if (!rows.isEmpty()) {
            ao.create(SignalRow.class, rows);
        }
        return removed + rows.size();
    }

    /** Forgets those of these customers; rows removed. */
    int remove(Collection<CustomerId> customers) {
        var removed = new int[1];
        InList.each(
                SignalRow.ORG_ID,
                customers.stream().map(CustomerId::value).toList(),
                (where, ids) ->
                        removed[0] += ao.deleteWithSQL(SignalRow.class, where, ids.toArray()));
        return removed[0];
    }

    private static Stream<Map<String, Object>> rows(Standing standing, int run) {
        return standing.judgement().stream()
                .filter(it -> !it.frozen())
                .map(Judgement::signals)
                .map(SignalMarks::parse)
                .flatMap(it -> it.marks().entrySet().stream())
                .map(it -> row(standing.customer(), it.getKey(), it.getValue(), run));
    }

    private static Map<String, Object> row(
            CustomerId customer, SignalKind kind, SignalMarks.Mark mark, int run) {
        return Map.of(
                SignalRow.SLOT,
                ((long) customer.value() << Byte.SIZE) + kind.number(),
                SignalRow.ORG_ID,
                customer.value(),
                SignalRow.KIND,
                kind.code(),
                SignalRow.SEVERITY,
                mark.severity().number(),
                SignalRow.SINCE_DAY,
                (int) mark.since().toEpochDay(),
                SignalRow.RUN,
                run);
    }
}
