package io.customer360.ingest;

import java.util.List;

/** The verdicts on some entries, in their order. */
public record ChunkResult(List<Verdict> verdicts) {

    public ChunkResult {
        verdicts = List.copyOf(verdicts);
    }

    /** How many entries came to this. */
    public int count(Outcome outcome) {
        return (int) verdicts.stream().filter(it -> it.outcome() == outcome).count();
    }

    /** Those that were rejected, each with its problems. */
    public List<Verdict> rejected() {
        return verdicts.stream().filter(it -> it.outcome() == Outcome.REJECTED).toList();
    }
}
