package io.customer360.adapter.ao.churn;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.customer360.adapter.ao.InList;
import io.customer360.adapter.ao.LostRace;
import io.customer360.adapter.ao.standing.AoMarks;
import io.customer360.score.SignalTask;
import io.customer360.score.SignalTasks;
import io.customer360.shared.CustomerId;
import io.customer360.shared.UserKey;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.java.ao.Query;

/** What was done about signals, in the database; the unique slot lets only one take a place. */
public final class AoSignalTasks implements SignalTasks {
    private final ActiveObjects ao;

    /** Wired by Spring. */
    public AoSignalTasks(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public Map<String, SignalTask> of(CustomerId customer, Collection<String> keys) {
        Map<String, SignalTask> found = new HashMap<>();
        InList.each(
                SignalTaskRow.SLOT,
                keys.stream().map(key -> slot(customer, key)).toList(),
                (where, slots) ->
                        Stream.of(
                                        ao.find(
                                                SignalTaskRow.class,
                                                Query.select()
                                                        .where(where, slots.toArray())
                                                        .limit(slots.size())))
                                .forEach(row -> found.put(row.getSignalKey(), copy(row))));
        return found;
    }

    @Override
    public Optional<SignalTask> find(CustomerId customer, String key) {
        return row(customer, key).map(AoSignalTasks::copy);
    }

    @Override
    public void claim(SignalTask pending) {
        Map<String, Object> row = new HashMap<>();
        row.put(SignalTaskRow.SLOT, slot(pending.customer(), pending.key()));
        row.put(SignalTaskRow.ORG_ID, pending.customer().value());
        row.put(SignalTaskRow.SIGNAL_KEY, pending.key());
        row.put(SignalTaskRow.MADE_AT, pending.at().toEpochMilli());
        row.put(SignalTaskRow.MADE_BY, pending.by().value());
        try {
            ao.create(SignalTaskRow.class, row);
        } catch (RuntimeException refused) {
            throw new LostRace(() -> find(pending.customer(), pending.key()), refused);
        }
    }

    @Override
    public void made(SignalTask task) {
        row(task.customer(), task.key())
                .ifPresent(
                        row -> {
                            row.setIssueId(task.issue().orElseThrow());
                            row.save();
                        });
        AoMarks.add(ao, List.of(task.customer()));
    }

    @Override
    public void forget(SignalTask task) {
        ao.deleteWithSQL(
                SignalTaskRow.class,
                SignalTaskRow.SLOT + " = ? AND " + SignalTaskRow.MADE_AT + " = ?",
                slot(task.customer(), task.key()),
                task.at().toEpochMilli());
    }

    private Optional<SignalTaskRow> row(CustomerId customer, String key) {
        var query = Query.select().where(SignalTaskRow.SLOT + " = ?", slot(customer, key)).limit(1);
        return Stream.of(ao.find(SignalTaskRow.class, query)).findFirst();
    }

    private static String slot(CustomerId customer, String key) {
        return customer + ":" + key;
    }

    private static SignalTask copy(SignalTaskRow row) {
        return new SignalTask(
                new CustomerId(row.getOrgId()),
                row.getSignalKey(),
                Optional.ofNullable(row.getIssueId()),
                new UserKey(row.getMadeBy()),
                Instant.ofEpochMilli(row.getMadeAt()));
    }
}
