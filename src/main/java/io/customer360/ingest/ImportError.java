package io.customer360.ingest;

import io.customer360.shared.Problem;
import java.util.List;

/** Why the record that begins in a line is not taken in. */
public record ImportError(long line, List<Problem> problems) {

    public ImportError {
        problems = List.copyOf(problems);
    }
}
