package io.customer360.customer;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The columns that every customer has; equal ones follow each other by name. */
public enum CustomerColumn implements ListColumn {
    NAME("name", "c360.customers.name.label"),
    STATUS("status", "c360.info.status.label"),
    /** Sorted by what is not rounded. */
    SCORE("score", "c360.customers.score.label"),
    TREND("trend", "c360.customers.trend.label"),
    RISK("risk", "c360.customers.risk.label"),
    /** Sorted by how many there are. */
    SIGNALS("signals", "c360.customers.signals.label"),
    /** Sorted by what its level is worth. */
    PULSE("pulse", "c360.score.pulse.label"),
    SCORECARD("scorecard", "c360.score.scorecard.label"),
    CSM("csm", "c360.customers.csm.label"),
    /** Sorted by the first of them. */
    TAGS("tags", "c360.tags.tags.label"),
    TIER("tier", "c360.attributes.tier.label"),
    REFERENCE("reference", "c360.attributes.reference.label"),
    INDUSTRY("industry", "c360.info.industry.label"),
    COUNTRY("country", "c360.info.country.label"),
    ARR("arr", "c360.subscriptions.arr.label"),
    MRR("mrr", "c360.subscriptions.mrr.label"),
    RENEWAL("renewal", "c360.cards.renewal.label"),
    /** What they are likely to bring; worked out for each, so that nothing is sorted by it. */
    CLTV("cltv", "c360.cards.cltv.label"),
    /** When a subscription last began, or began anew. */
    LAST_RENEWAL("last-renewal", "c360.customers.last-renewal.label"),
    ACTIVE("active", "c360.customers.active.label"),
    LAST_CONTACT("last-contact", "c360.customers.last-contact.label"),
    /** The gravest signal, the oldest of several. */
    DRIVER("driver", "c360.customers.driver.label");

    /** What a list shows until somebody chooses. */
    public static final List<ListColumn> USUAL =
            List.of(NAME, STATUS, SCORE, RISK, CSM, TAGS, INDUSTRY, COUNTRY, ARR, MRR, RENEWAL);

    private final String code;
    private final String textKey;

    CustomerColumn(String code, String textKey) {
        this.code = code;
        this.textKey = textKey;
    }

    /** The column with this name. */
    public static Optional<CustomerColumn> find(String code) {
        return Stream.of(values()).filter(column -> column.code.equals(code)).findFirst();
    }

    @Override
    public String code() {
        return code;
    }

    /** The key of its name. */
    public String textKey() {
        return textKey;
    }

    /** Whether it tells what a customer pays. */
    public boolean revenue() {
        return this == ARR || this == MRR || this == CLTV;
    }

    /** Whether a list can be sorted by it. */
    public boolean sortable() {
        return switch (this) {
            case CLTV, LAST_RENEWAL, ACTIVE, DRIVER -> false;
            default -> true;
        };
    }

    /** Whether it tells what was made of what was measured. */
    public boolean score() {
        return switch (this) {
            case SCORE, TREND, RISK, SIGNALS, DRIVER -> true;
            default -> false;
        };
    }

    /** Whether it tells what people think of a customer. */
    public boolean opinion() {
        return this == PULSE || this == SCORECARD;
    }
}
