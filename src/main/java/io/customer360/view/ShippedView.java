package io.customer360.view;

import io.customer360.customer.CustomerQuery;
import io.customer360.status.DefaultStatuses;
import io.customer360.status.Status;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The views that everybody has from the start. */
public enum ShippedView {
    MINE("mine", "c360.views.mine.label"),
    ONBOARDING("onboarding", "c360.views.onboarding.label"),
    RENEWALS("renewals", "c360.views.renewals.label"),
    /** The lowest score first. */
    AT_RISK("at-risk", "c360.views.at-risk.label"),
    PULSE_MISSING("pulse-missing", "c360.views.pulse-missing.label");

    private static final String DAYS = "90";

    private final String key;
    private final String textKey;

    ShippedView(String key, String textKey) {
        this.key = key;
        this.textKey = textKey;
    }

    /** The view with this key. */
    static Optional<ShippedView> of(String key) {
        return Stream.of(values()).filter(view -> view.key.equals(key)).findFirst();
    }

    /** Its name in addresses. */
    public String key() {
        return key;
    }

    /** The key of its name. */
    public String textKey() {
        return textKey;
    }

    /** What it asks for; nothing while the status that it is about does not exist. */
    Optional<CustomerQuery> query(List<Status> statuses) {
        return switch (this) {
            case MINE -> Optional.of(CustomerQuery.of(Map.of("csm", "@me")));
            case ONBOARDING ->
                    status(statuses)
                            .map(it -> CustomerQuery.of(Map.of("status", it.id().toString())));
            case RENEWALS ->
                    Optional.of(CustomerQuery.of(Map.of("renewal", DAYS, "sort", "renewal")));
            case AT_RISK -> Optional.of(CustomerQuery.of(Map.of("risk", "high", "sort", "score")));
            case PULSE_MISSING ->
                    Optional.of(CustomerQuery.of(Map.of("csm", "@me", "pulse", "missing")));
        };
    }

    /** The first proposed status, whatever its name is now. */
    private static Optional<Status> status(List<Status> statuses) {
        Status first = DefaultStatuses.all().get(0);
        return statuses.stream().filter(status -> status.id().equals(first.id())).findFirst();
    }
}
