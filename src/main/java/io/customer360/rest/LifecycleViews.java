package io.customer360.rest;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import io.customer360.customer.People;
import io.customer360.customer.ShowLifecycle;
import io.customer360.rest.view.View;
import io.customer360.rest.view.Viewers;
import io.customer360.shared.Actor;
import io.customer360.shared.CustomerId;
import io.customer360.status.Status;
import io.customer360.status.StatusId;
import io.customer360.status.Statuses;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** The view of a customer's way through the statuses. Who asks has been checked before. */
public final class LifecycleViews implements WidgetSources {
    private final ShowLifecycle lifecycle;
    private final Statuses statuses;
    private final People people;
    private final Viewers viewers;

    /** Wired by Spring. */
    public LifecycleViews(
            ShowLifecycle lifecycle, Statuses statuses, People people, Viewers viewers) {
        this.lifecycle = lifecycle;
        this.statuses = statuses;
        this.people = people;
        this.viewers = viewers;
    }

    @Override
    public List<WidgetSource> widgets() {
        return List.of(new WidgetSource("lifecycle", "/attributes/lifecycle", this::on));
    }

    /** The statuses of one customer until now. */
    public View on(CustomerId customer, Actor actor) {
        Instant now = viewers.current().now();
        var history = lifecycle.on(customer);
        Map<StatusId, Status> known =
                statuses.all().stream().collect(toMap(Status::id, identity()));
        return View.of(
                "c360.attributes.lifecycle",
                new LifecycleJson(
                        customer.value(),
                        history.stays().stream()
                                .map(
                                        stay ->
                                                new LifecycleJson.Stay(
                                                        json(known.get(stay.status())),
                                                        stay.from(),
                                                        stay.until().orElse(null),
                                                        stay.length(now).toDays(),
                                                        people.name(stay.by())))
                                .toList(),
                        history.totals(now).entrySet().stream()
                                .map(
                                        total ->
                                                new LifecycleJson.Total(
                                                        json(known.get(total.getKey())),
                                                        total.getValue().toDays()))
                                .toList()));
    }

    private static StatusJson json(Status status) {
        return status == null ? null : StatusJson.of(status);
    }
}
