package io.customer360.sandbox.ravenstack;

import java.util.Set;

/**
 * Churn events are checked and counted. The last one of an account that has left is told with its
 * status; for the others the app has no place yet.
 */
final class CheckChurn {

    private final Session session;
    private final Set<String> accounts;

    CheckChurn(Session session, Set<String> accounts) {
        this.session = session;
        this.accounts = accounts;
    }

    void run() {
        session.read(RavenFile.CHURN, (id, row) -> check(row), () -> {});
    }

    private void check(Row row) {
        String account = row.id("account_id");
        row.day("churn_date");
        row.text("reason_code");
        row.amount("refund_amount_usd");
        row.flag("preceding_upgrade_flag");
        row.flag("preceding_downgrade_flag");
        row.flag("is_reactivation");
        if (!accounts.contains(account)) {
            throw new Unfit("account_id %s is no account".formatted(account));
        }
        session.report().count(RavenFile.CHURN, Outcome.KEPT_FOR_LATER);
    }
}
