package io.customer360.sandbox.ravenstack;

import java.time.LocalDate;
import java.util.Map;

/** Feature usage is checked and counted; the app has no place for it yet. */
final class CheckUsage {

    private final Session session;
    private final Map<String, LocalDate> subscriptions;

    CheckUsage(Session session, Map<String, LocalDate> subscriptions) {
        this.session = session;
        this.subscriptions = subscriptions;
    }

    void run() {
        session.read(RavenFile.USAGE, (id, row) -> check(row), () -> {});
    }

    private void check(Row row) {
        String subscription = row.id("subscription_id");
        LocalDate day = row.day("usage_date");
        row.text("feature_name");
        int uses = row.count("usage_count");
        row.count("usage_duration_secs");
        int errors = row.count("error_count");
        row.flag("is_beta_feature");
        LocalDate start = subscriptions.get(subscription);
        if (start == null) {
            throw new Unfit("subscription_id %s is no subscription".formatted(subscription));
        }
        if (day.isBefore(start)) {
            session.report()
                    .note(row.file(), row.line(), "usage_date is before the subscription begins");
        }
        if (errors > uses) {
            session.report().note(row.file(), row.line(), "error_count is higher than usage_count");
        }
        session.report().count(RavenFile.USAGE, Outcome.KEPT_FOR_LATER);
    }
}
