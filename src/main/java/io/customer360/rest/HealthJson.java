package io.customer360.rest;

import io.customer360.rest.view.Label;
import io.customer360.rest.view.SafeUrl;
import io.customer360.run.Health;
import io.customer360.run.HealthCheck;
import io.customer360.run.HealthState;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;

/** How the app is: as well as the worst of what was looked at. */
public record HealthJson(HealthState state, Instant at, List<Item> checks) {

    static HealthJson of(Health health, Function<HealthCheck, Item> item) {
        return new HealthJson(
                health.state(), health.at(), health.checks().stream().map(item).toList());
    }

    /** What was looked at, in groups. */
    public record Grouped(HealthState state, Instant at, List<Group> groups) {}

    /** Some checks that belong together. */
    public record Group(String code, Label label, List<Item> checks) {}

    /**
     * What was found at one point: a number, a moment or a name, as far as there is one.
     *
     * @param help what to do; absent when all is well
     * @param url where to do it
     * @param action what the way there is called
     */
    public record Item(
            String code,
            Label label,
            HealthState state,
            Long count,
            Instant at,
            String text,
            Label help,
            SafeUrl url,
            Label action) {}
}
