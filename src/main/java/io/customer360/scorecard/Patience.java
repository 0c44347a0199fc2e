package io.customer360.scorecard;

import io.customer360.shared.Stale;
import java.util.function.Supplier;

/** Does a step again from what somebody else has just written, who was faster. */
final class Patience {

    private static final int ATTEMPTS = 8;

    private Patience() {}

    /** What the step comes to; {@code Stale} when others are faster every time. */
    static <T> T with(Supplier<T> step) {
        for (int attempt = 1; attempt < ATTEMPTS; attempt++) {
            try {
                return step.get();
            } catch (Stale somebodyWasFaster) {
                continue;
            }
        }
        return step.get();
    }
}
