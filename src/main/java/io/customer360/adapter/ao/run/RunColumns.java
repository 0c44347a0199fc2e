package io.customer360.adapter.ao.run;

import io.customer360.run.Job;
import io.customer360.run.Run;
import io.customer360.run.RunState;
import io.customer360.run.ThisNode;
import io.customer360.shared.UserKey;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** A run as columns of its row, and back. */
final class RunColumns {
    private RunColumns() {}

    /** A run that begins, from where an earlier attempt of its bucket came to. */
    static Map<String, Object> fresh(
            Job job,
            String bucket,
            ThisNode node,
            Optional<UserKey> by,
            Instant at,
            Optional<RunRow> before) {
        int attempt = before.map(RunRow::getAttempt).orElse(0) + 1;
        Map<String, Object> columns = new HashMap<>();
        columns.put(RunRow.JOB, job.name());
        columns.put(RunRow.BUCKET, bucket);
        columns.put(RunRow.ATTEMPT, attempt);
        columns.put(RunRow.SLOT, job.name() + " " + bucket + " " + attempt);
        columns.put(RunRow.NODE, node.name());
        columns.put(RunRow.STATE, RunState.RUNNING.name());
        columns.put(RunRow.STARTED, at.toEpochMilli());
        columns.put(RunRow.HEARTBEAT, at.toEpochMilli());
        columns.put(RunRow.TOUCHES, 0);
        columns.put(RunRow.PLACE, before.map(RunRow::getPlace).orElse(null));
        columns.put(RunRow.TOTAL, before.map(RunRow::getTotal).orElse(0));
        columns.put(RunRow.DONE, before.map(RunRow::getDone).orElse(0));
        columns.put(RunRow.WRITTEN, before.map(RunRow::getWritten).orElse(0));
        columns.put(RunRow.FAILED, before.map(RunRow::getFailed).orElse(0));
        columns.put(
                RunRow.ASKED_BY,
                by.map(UserKey::value).or(() -> before.map(RunRow::getAskedBy)).orElse(null));
        columns.put(RunRow.CANCEL_ASKED, false);
        return columns;
    }

    static void update(RunRow row, Run run) {
        row.setState(run.state().name());
        row.setEnded(run.ended().map(Instant::toEpochMilli).orElse(null));
        row.setHeartbeat(run.heartbeat().toEpochMilli());
        row.setPlace(run.cursor().orElse(null));
        row.setTotal(run.total());
        row.setDone(run.done());
        row.setWritten(run.written());
        row.setFailed(run.failed());
        row.setMessage(run.message().orElse(null));
    }

    static Run copy(RunRow row) {
        return new Run(
                row.getID(),
                Job.valueOf(row.getJob()),
                row.getBucket(),
                row.getNode(),
                RunState.valueOf(row.getState()),
                Instant.ofEpochMilli(row.getStarted()),
                Optional.ofNullable(row.getEnded()).map(Instant::ofEpochMilli),
                Instant.ofEpochMilli(row.getHeartbeat()),
                Optional.ofNullable(row.getPlace()),
                row.getTotal(),
                row.getDone(),
                row.getWritten(),
                row.getFailed(),
                Optional.ofNullable(row.getAskedBy()).map(UserKey::new),
                Optional.ofNullable(row.getMessage()),
                row.isCancelAsked());
    }
}
