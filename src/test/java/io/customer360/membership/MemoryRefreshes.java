package io.customer360.membership;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The record of refreshes, in memory. */
public final class MemoryRefreshes implements Refreshes {

    private final List<Refresh> all = new ArrayList<>();

    @Override
    public Optional<Refresh> latest() {
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
    }

    @Override
    public Optional<Refresh> latestUseful() {
        return all.stream()
                .filter(
                        refresh ->
                                refresh.outcome() == Outcome.COMPLETE
                                        || refresh.outcome() == Outcome.PARTIAL)
                .reduce((earlier, later) -> later);
    }

    @Override
    public Refresh begin(Instant at) {
        all.replaceAll(
                before ->
                        before.outcome() == Outcome.RUNNING
                                ? before.stopped(at, Optional.empty())
                                : before);
        var begun = Refresh.begun(all.size() + 1, at);
        all.add(begun);
        return begun;
    }

    @Override
    public void keep(Refresh refresh) {
        if (all.get(refresh.run() - 1).outcome() == Outcome.RUNNING) {
            all.set(refresh.run() - 1, refresh);
        }
    }
}
