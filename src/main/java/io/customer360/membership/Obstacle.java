package io.customer360.membership;

import java.util.Locale;

/** What can keep the app from reading organisations, or from going on with it. */
public enum Obstacle {
    NO_SERVICE_MANAGEMENT("c360.refresh.no-service-management.error"),
    NO_ACCOUNT("c360.refresh.no-account.error"),
    ACCOUNT_MISSING("c360.refresh.account-missing.error"),
    ACCOUNT_INACTIVE("c360.refresh.account-inactive.error"),
    NO_AGENT("c360.refresh.no-agent.error"),
    REFUSED("c360.refresh.refused.error"),
    STOPPED("c360.refresh.stopped.error");

    private final String textKey;

    Obstacle(String textKey) {
        this.textKey = textKey;
    }

    /** The name of this obstacle in output. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The key of the sentence that tells what to do. */
    public String textKey() {
        return textKey;
    }
}
