package io.customer360.sandbox.it;

import java.util.List;

/** One row of the app's record of runs. */
record NodeRun(
        int number,
        String job,
        String bucket,
        String node,
        String state,
        int total,
        int done,
        int failed) {
    static final String COLUMNS =
            "\"ID\", \"JOB\", \"BUCKET\", \"NODE\", \"STATE\", \"TOTAL\", \"DONE\", \"FAILED\"";

    static NodeRun of(List<String> row) {
        return new NodeRun(
                Integer.parseInt(row.get(0)),
                row.get(1),
                row.get(2),
                row.get(3),
                row.get(4),
                Integer.parseInt(row.get(5)),
                Integer.parseInt(row.get(6)),
                Integer.parseInt(row.get(7)));
    }

    boolean running() {
        return state.equals("RUNNING");
    }

    boolean isDone() {
        return state.equals("DONE");
    }
}
