package io.customer360.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.customer360.run.HealthCheck;
import io.customer360.run.HealthState;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("How many customers are measured, and how long ago")
class CheckMeasuresTest {
    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");

    @Test
    @DisplayName("all is well when everybody was measured within a day and a half")
    void well() {
        var checks = look(10, 10, Optional.of(NOW.minus(Duration.ofHours(36))));

        assertEquals(List.of(HealthState.OK, HealthState.OK, HealthState.OK), states(checks));
        assertEquals(Optional.of(10L), checks.get(0).count());
        assertEquals(Optional.of(0L), checks.get(1).count());
    }

    @Test
    @DisplayName("customers without measures and old ones are warnings")
    void missing() {
        var checks = look(10, 7, Optional.of(NOW.minus(Duration.ofHours(36)).minusMillis(1)));

        assertEquals(
                List.of(HealthState.OK, HealthState.WARNING, HealthState.WARNING), states(checks));
        assertEquals(Optional.of(3L), checks.get(1).count());
    }

    @Test
    @DisplayName("measures of customers that are gone make nobody missing")
    void gone() {
        var checks = look(3, 5, Optional.empty());

        assertEquals(List.of(HealthState.OK, HealthState.OK, HealthState.OK), states(checks));
        assertEquals(Optional.of(0L), checks.get(1).count());
    }

    private static List<HealthCheck> look(int customers, int measured, Optional<Instant> oldest) {
        return CheckMeasures.checks(customers, measured, oldest, NOW);
    }

    private static List<HealthState> states(List<HealthCheck> checks) {
        return checks.stream().map(HealthCheck::state).toList();
    }
}
