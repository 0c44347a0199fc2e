package io.customer360.score;

import java.util.Optional;

/** The last count in memory. */
public final class MemoryLossCounts implements LossCounts {

    private Optional<Counted> last = Optional.empty();

    @Override
    public Optional<Counted> latest() {
        return last;
    }

    @Override
    public void keep(Counted next) {
        last = Optional.of(next);
    }
}
