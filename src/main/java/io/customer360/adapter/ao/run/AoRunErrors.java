package io.customer360.adapter.ao.run;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.customer360.adapter.ao.InList;
import io.customer360.run.Job;
import io.customer360.run.RunError;
import io.customer360.run.RunErrors;
import io.customer360.shared.UnitOfWork;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.java.ao.Query;

/** The failures of records in the database. */
public final class AoRunErrors implements RunErrors {
    private static final int MOST_RECORDS = 10_000;

    private final ActiveObjects ao;
    private final UnitOfWork work;

    /** Wired by Spring. */
    public AoRunErrors(ActiveObjects ao, UnitOfWork work) {
        this.ao = ao;
        this.work = work;
    }

    @Override
    public boolean report(Job job, String record, String reason, Instant at) {
        String name = record.substring(0, Math.min(record.length(), RunError.MAX_RECORD));
        String digest = digest(job, name, reason);
        return work.inOne(
                () -> {
                    var known = first(RunErrorRow.DIGEST, digest);
                    known.ifPresent(row -> again(row, at));
                    if (known.isEmpty()) {
                        ao.create(RunErrorRow.class, columns(digest, job, name, reason, at));
                    }
                    return known.isEmpty();
                });
    }

    @Override
    public Set<String> records(Job job) {
        var query =
                Query.select()
                        .where(RunErrorRow.JOB + " = ?", job.name())
                        .order(RunErrorRow.ID)
                        .limit(MOST_RECORDS);
        return Stream.of(ao.find(RunErrorRow.class, query))
                .map(RunErrorRow::getRecordName)
                .collect(Collectors.toSet());
    }

    @Override
    public void resolved(Job job, Collection<String> records) {
        work.inOne(
                () -> {
                    InList.each(
                            RunErrorRow.RECORD_NAME,
                            records,
                            (where, names) -> {
                                List<Object> values = new ArrayList<>(names);
                                values.add(job.name());
                                ao.deleteWithSQL(
                                        RunErrorRow.class,
                                        where + " AND " + RunErrorRow.JOB + " = ?",
                                        values.toArray());
                            });
                    return records;
                });
    }

    @Override
    public Optional<RunError> find(int id) {
        return first(RunErrorRow.ID, id).map(AoRunErrors::copy);
    }

    @Override
    public List<RunError> newest(int max) {
        var query =
                Query.select()
                        .order(RunErrorRow.LAST_AT + " DESC, " + RunErrorRow.ID + " DESC")
                        .limit(max);
        return Stream.of(ao.find(RunErrorRow.class, query)).map(AoRunErrors::copy).toList();
    }

    @Override
    public int count() {
        return ao.count(RunErrorRow.class);
    }

    @Override
    public void clear(int id) {
        delete(RunErrorRow.ID + " = ?", id);
    }

    @Override
    public int clearAll() {
        return delete(RunErrorRow.ID + " > ?", 0);
    }

    @Override
    public int forgetBefore(Instant instant) {
        return delete(RunErrorRow.LAST_AT + " < ?", instant.toEpochMilli());
    }

    private int delete(String where, Object value) {
        return work.inOne(() -> ao.deleteWithSQL(RunErrorRow.class, where, value));
    }

    private static void again(RunErrorRow row, Instant at) {
        row.setTimes(row.getTimes() + 1);
        row.setLastAt(at.toEpochMilli());
        row.save();
    }

    private Optional<RunErrorRow> first(String column, Object value) {
        var query = Query.select().where(column + " = ?", value).limit(1);
        return Stream.of(ao.find(RunErrorRow.class, query)).findFirst();
    }

    private static Map<String, Object> columns(
            String digest, Job job, String record, String reason, Instant at) {
        Map<String, Object> columns = new HashMap<>();
        columns.put(RunErrorRow.DIGEST, digest);
        columns.put(RunErrorRow.JOB, job.name());
        columns.put(RunErrorRow.RECORD_NAME, record);
        columns.put(RunErrorRow.REASON, reason);
        columns.put(RunErrorRow.TIMES, 1);
        columns.put(RunErrorRow.FIRST_AT, at.toEpochMilli());
        columns.put(RunErrorRow.LAST_AT, at.toEpochMilli());
        return columns;
    }

    private static RunError copy(RunErrorRow row) {
        return new RunError(
                row.getID(),
                Job.valueOf(row.getJob()),
                row.getRecordName(),
                Optional.ofNullable(row.getReason()).orElse(""),
                row.getTimes(),
                Instant.ofEpochMilli(row.getFirstAt()),
                Instant.ofEpochMilli(row.getLastAt()));
    }

    private static String digest(Job job, String record, String reason) {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            var all = String.join("\n", job.name(), record, reason);
            return HexFormat.of().formatHex(sha.digest(all.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
