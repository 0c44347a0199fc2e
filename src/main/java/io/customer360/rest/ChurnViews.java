package io.customer360.rest;

import io.customer360.access.Access;
import io.customer360.customer.Profiles;
import io.customer360.rest.view.View;
import io.customer360.score.ChurnRecords;
import io.customer360.score.KeptChurn;
import io.customer360.shared.Actor;
import io.customer360.shared.CustomerId;
import io.customer360.shared.Permission;
import io.customer360.shared.Today;
import io.customer360.status.Status;
import io.customer360.status.Statuses;
import java.util.List;
import java.util.Optional;

/** Views of churn records that the API and the page share. Who asks has been checked before. */
public final class ChurnViews implements WidgetSources, NewerRecords {
    private static final int SHOWN = 5;

    private final ChurnRecords records;
    private final Profiles profiles;
    private final Statuses statuses;
    private final Today today;
    private final Access access;

    /** Wired by Spring. */
    public ChurnViews(
            ChurnRecords records,
            Profiles profiles,
            Statuses statuses,
            Today today,
            Access access) {
        this.records = records;
        this.profiles = profiles;
        this.statuses = statuses;
        this.today = today;
        this.access = access;
    }

    @Override
    public List<WidgetSource> widgets() {
        return List.of(new WidgetSource("churn-record", "/churn", this::of));
    }

    @Override
    public Optional<Object> newer(Object current) {
        if (current instanceof KeptChurn kept) {
            var actor = access.requireVisible(kept.customer());
            return Optional.of(ChurnRecordJson.of(kept, actor.may(Permission.SEE_REVENUE)));
        }
        return Optional.empty();
    }

    /** Whether a customer has left. */
    public View of(CustomerId customer, Actor actor) {
        boolean revenue = actor.may(Permission.SEE_REVENUE);
        var all = records.of(customer, SHOWN);
        return View.of(
                "c360.churn.widget",
                new ChurnJson(
                        customer.value(),
                        left(customer),
                        all.stream()
                                .filter(it -> it.ended().isEmpty())
                                .findFirst()
                                .map(it -> ChurnRecordJson.of(it, revenue))
                                .orElse(null),
                        all.stream()
                                .filter(it -> it.ended().isPresent())
                                .map(it -> ChurnRecordJson.of(it, revenue))
                                .toList(),
                        revenue,
                        actor.may(Permission.EDIT)));
    }

    /** The form of the record. */
    View form(CustomerId customer) {
        var open = records.open(customer);
        var record = open.map(KeptChurn::record);
        return View.of(
                "c360.churn.form",
                new ChurnFormJson(
                        customer.value(),
                        open.map(KeptChurn::version).orElse(0),
                        record.map(it -> it.day().toString()).orElse(""),
                        today.in(profiles.of(customer).zone()),
                        ChurnForms.reasons(record.map(it -> it.reason().code()).orElse("")),
                        record.map(it -> it.note()).orElse("")));
    }

    private boolean left(CustomerId customer) {
        return profiles.of(customer)
                .status()
                .flatMap(statuses::find)
                .filter(Status::left)
                .isPresent();
    }
}
