package io.customer360.run;

import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** Attempts what a passing fault broke a few times more, each after a longer pause. */
final class Retries {
    private static final List<Duration> PAUSES =
            List.of(Duration.ofMillis(200), Duration.ofSeconds(1), Duration.ofSeconds(3));

    private final Trouble trouble;
    private final BooleanSupplier goOn;

    Retries(Trouble trouble, BooleanSupplier goOn) {
        this.trouble = trouble;
        this.goOn = goOn;
    }

    <T> T of(Supplier<T> step) {
        for (Duration pause : PAUSES) {
            try {
                return step.get();
            } catch (RuntimeException broken) {
                if (!trouble.passing(broken) || !goOn.getAsBoolean()) {
                    throw broken;
                }
                trouble.pause(pause);
            }
        }
        return step.get();
    }
}
