package io.customer360.rest;

import io.customer360.rest.view.CustomerUrls;
import io.customer360.rest.view.Label;
import io.customer360.rest.view.SafeUrl;
import io.customer360.rest.view.View;
import io.customer360.run.Health;
import io.customer360.run.HealthCheck;
import io.customer360.run.HealthGroup;
import io.customer360.run.HealthPlace;
import io.customer360.run.HealthProbe;
import io.customer360.run.HealthState;
import io.customer360.run.HealthTable;
import io.customer360.run.Job;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Views of how the app is. */
public final class HealthViews {
    private static final String JOBS = "jobs";

    private final CustomerUrls urls;

    /** Wired by Spring. */
    public HealthViews(CustomerUrls urls) {
        this.urls = urls;
    }

    /** What a way to somewhere is called, and where it leads; jobs may be run without need. */
    private record Way(String page, String anchor, String actionKey, boolean always) {}

    /** Everything that was looked at. */
    View health(Health health) {
        return View.of(
                "c360.jobs.health",
                HealthJson.of(health, this::json),
                () ->
                        new HealthJson.Grouped(
                                health.state(),
                                health.at(),
                                Arrays.stream(HealthGroup.values())
                                        .map(it -> group(it, health))
                                        .filter(it -> !it.checks().isEmpty())
                                        .toList()));
    }

    /** How much is stored. */
    View tables(List<HealthTable> tables) {
        return View.of("c360.jobs.tables", HealthTablesJson.of(tables));
    }

    /** What of Jira answers. */
    View platform(List<HealthProbe> probes) {
        return View.of("c360.jobs.platform", HealthPlatformJson.of(probes));
    }

    private HealthJson.Group group(HealthGroup group, Health health) {
        return new HealthJson.Group(
                group.code(),
                new Label(group.code(), group.textKey()),
                health.of(group).stream().map(this::json).toList());
    }

    private HealthJson.Item json(HealthCheck check) {
        var point = check.point();
        boolean well = check.state() == HealthState.OK;
        var help = check.adviceKey().orElseGet(point::helpKey);
        var way = way(point.place()).filter(it -> !well || it.always());
        return new HealthJson.Item(
                point.code(),
                new Label(point.code(), point.labelKey()),
                check.state(),
                check.count().orElse(null),
                check.at().orElse(null),
                check.text().orElse(null),
                well ? null : new Label(point.code(), help),
                way.map(it -> new SafeUrl(urls.admin(it.page()).text() + it.anchor())).orElse(null),
                way.map(it -> new Label(point.code(), it.actionKey())).orElse(null));
    }

    private static Optional<Way> way(HealthPlace place) {
        return switch (place) {
            case NOWHERE -> Optional.empty();
            case ACCESS -> Optional.of(new Way("access", "", "c360.health.access.action", false));
            case TICKETS ->
                    Optional.of(new Way("tickets", "", "c360.health.tickets.action", false));
            case ERRORS ->
                    Optional.of(new Way(JOBS, "#c360-errors", "c360.health.errors.action", false));
            case REFRESH -> job(Job.REFRESH_ORGANISATIONS, "c360.health.refresh.action");
            case REBUILD -> job(Job.REBUILD_FACTS, "c360.health.rebuild.action");
            case AUDIT -> job(Job.AUDIT_FACTS, "c360.health.audit.action");
            case MEASURE -> job(Job.MEASURE_ALL, "c360.health.measure.action");
        };
    }

    private static Optional<Way> job(Job job, String actionKey) {
        return Optional.of(new Way(JOBS, "#c360-job-" + job.code(), actionKey, true));
    }
}
