package io.customer360.rest;

import io.customer360.access.Access;
import io.customer360.customer.Organisation;
import io.customer360.customer.People;
import io.customer360.rest.view.CustomerUrls;
import io.customer360.rest.view.Label;
import io.customer360.rest.view.View;
import io.customer360.run.Job;
import io.customer360.run.RunError;
import io.customer360.run.ShowErrors;
import io.customer360.run.ShowJobs;
import io.customer360.run.ShowRun;
import io.customer360.shared.Actor;
import io.customer360.shared.CustomerId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Views of what runs by itself that the API and the admin page share. */
public final class JobViews implements SettingsPages {

    /** A run that was asked for begins within a few seconds, unless there is nothing to do. */
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);

    private final Access access;
    private final ShowJobs jobs;
    private final People people;
    private final CustomerUrls urls;
    private final Clock clock;

    /** Wired by Spring. */
    public JobViews(Access access, ShowJobs jobs, People people, CustomerUrls urls, Clock clock) {
        this.access = access;
        this.jobs = jobs;
        this.people = people;
        this.urls = urls;
        this.clock = clock;
    }

    @Override
    public List<SettingsPage> pages() {
        return List.of(
                new SettingsPage(
                        "jobs",
                        80,
                        "c360.jobs.page.title",
                        "/jobs",
                        () -> page(access.requireManager())));
    }

    /** Every job, on its page. */
    View page(Actor actor) {
        var all = jobs.all(actor).stream().map(it -> json(it, Optional.empty())).toList();
        return View.of("c360.jobs.page", new JobsJson(all));
    }

    /** One job, of which a run may have been asked for at a moment. */
    View job(ShowJobs.Shown job, Optional<Instant> asked) {
        return View.of("c360.jobs.job", json(job, asked));
    }

    /** One run; people are shown its job. */
    View run(ShowRun run, Actor actor) {
        return View.of(
                "c360.jobs.job",
                json(run),
                () -> json(jobs.of(run.run().job().code(), actor), Optional.empty()));
    }

    /** The records that could not be done. */
    View errors(ShowErrors.Shown errors, Actor actor) {
        var names = names(errors.newest(), actor);
        return View.of(
                "c360.jobs.errors",
                new JobErrorsJson(
                        errors.newest().stream().map(it -> json(it, names)).toList(),
                        errors.count()));
    }

    private JobJson json(ShowJobs.Shown shown, Optional<Instant> asked) {
        var begun = shown.latest().map(it -> it.run().started());
        var open = asked.filter(at -> begun.filter(it -> !it.isBefore(at)).isEmpty());
        var waiting = open.filter(at -> at.plus(LONGEST_WAIT).isAfter(clock.instant()));
        var job = shown.job();
        return new JobJson(
                job.code(),
                new Label(job.code(), job.textKey()),
                new Label(job.code(), help(job)),
                shown.runs().stream().map(this::json).toList(),
                shown.next().orElse(null),
                shown.errors(),
                waiting.map(Instant::toEpochMilli).orElse(null),
                open.isPresent() && waiting.isEmpty());
    }

    private RunJson json(ShowRun run) {
        return RunJson.of(run, run.run().askedBy().map(people::name).orElse(null));
    }

    /** Whoever manages the app need not see every customer. */
    private Map<CustomerId, Organisation> names(List<RunError> errors, Actor actor) {
        var ids = errors.stream().map(RunError::customer).flatMap(Optional::stream).distinct();
        return access.visible(actor, ids.toList()).stream()
                .collect(Collectors.toMap(Organisation::id, Function.identity()));
    }

    private JobErrorsJson.Item json(RunError error, Map<CustomerId, Organisation> names) {
        var customer = error.customer();
        var known = customer.map(names::get);
        return new JobErrorsJson.Item(
                error.id(),
                new Label(error.job().code(), error.job().textKey()),
                error.record(),
                customer.map(CustomerId::value).orElse(null),
                known.map(Organisation::name).orElse(null),
                error.ticket().orElse(null),
                known.map(it -> urls.customer(it.id()))
                        .or(() -> error.ticket().map(it -> urls.navigator("id = " + it)))
                        .orElse(null),
                error.reason(),
                error.times(),
                error.first(),
                error.last());
    }

    private static String help(Job job) {
        return switch (job) {
            case ABSORB_TICKETS -> "c360.jobs.absorb-tickets.help";
            case REFRESH_ORGANISATIONS -> "c360.jobs.refresh-organisations.help";
            case KEEP_REVENUE -> "c360.jobs.keep-revenue.help";
            case MEASURE_CHANGED -> "c360.jobs.measure-changed.help";
            case MEASURE_DUE -> "c360.jobs.measure-due.help";
            case MEASURE_ALL -> "c360.jobs.measure-all.help";
            case NOTICES -> "c360.jobs.notices.help";
            case MAILS -> "c360.jobs.mails.help";
            case SCORECARDS -> "c360.jobs.scorecards.help";
            case REBUILD_FACTS -> "c360.jobs.rebuild-facts.help";
            case AUDIT_FACTS -> "c360.jobs.audit-facts.help";
            case CHORES -> "c360.jobs.chores.help";
        };
    }
}
