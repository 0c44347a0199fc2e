package io.customer360.sandbox.ravenstack;

import java.util.List;

/** The files of the data set, each with the columns it must have. */
enum RavenFile {
    ACCOUNTS(
            "ravenstack_accounts.csv",
            "account_id",
            "account_name",
            "industry",
            "country",
            "signup_date",
            "referral_source",
            "plan_tier",
            "seats",
            "is_trial",
            "churn_flag"),
    SUBSCRIPTIONS(
            "ravenstack_subscriptions.csv",
            "subscription_id",
            "account_id",
            "start_date",
            "end_date",
            "plan_tier",
            "seats",
            "mrr_amount",
            "arr_amount",
            "is_trial",
            "upgrade_flag",
            "downgrade_flag",
            "churn_flag",
            "billing_frequency",
            "auto_renew_flag"),
    TICKETS(
            "ravenstack_supports_ticket.csv",
            "ticket_id",
            "account_id",
            "submitted_at",
            "closed_at",
            "resolution_time_hours",
            "priority",
            "first_response_time_minutes",
            "satisfaction_score",
            "escalation_flag"),
    USAGE(
            "ravenstack_feature_usage.csv",
            "usage_id",
            "subscription_id",
            "usage_date",
            "feature_name",
            "usage_count",
            "usage_duration_secs",
            "error_count",
            "is_beta_feature"),
    CHURN(
            "ravenstack_churn_events.csv",
            "churn_event_id",
            "account_id",
            "churn_date",
            "reason_code",
            "refund_amount_usd",
            "preceding_upgrade_flag",
            "preceding_downgrade_flag",
            "is_reactivation",
            "feedback_text");

    private final String fileName;
    private final List<String> columns;

    RavenFile(String fileName, String... columns) {
        this.fileName = fileName;
        this.columns = List.of(columns);
    }

    String fileName() {
        return fileName;
    }

    /** The column that identifies a row. */
    String id() {
        return columns.get(0);
    }

    List<String> columns() {
        return columns;
    }
}
