package io.customer360.churn;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** A number besides its thresholds that a kind of signal depends on. */
public enum Constant {
    /** How many usual gaps the silence must last too before it is worth knowing. */
    INFO_GAPS(SignalKind.SILENCE, 2, 1, 50, "c360.churn.info-gaps.label"),
    /** How many usual gaps it must last too before it is a warning. */
    MEDIUM_GAPS(SignalKind.SILENCE, 3, 1, 50, "c360.churn.medium-gaps.label"),
    /** For how many days a talk about the renewal is fresh. */
    TALK_DAYS(SignalKind.RENEWAL_NEAR, 60, 1, 365, "c360.churn.talk-days.label"),
    /** The fewest tickets a month that are taken for usual, so that one ticket is no spike. */
    LEAST_USUAL(SignalKind.TICKET_SPIKE, 1, 1, 100, "c360.churn.least-usual.label"),
    /** What a spike is, in percent of what is usual. */
    SPIKE(SignalKind.SILENCE_AFTER_SPIKE, 300, 100, 10_000, "c360.churn.spike.label"),
    /** From how many days on an open ticket that is late counts like an escalation. */
    BREACH_DAYS(SignalKind.OPEN_ESCALATION, 1, 0, 365, "c360.churn.breach-days.label"),
    /** Over how many days the fall of the score is looked at. */
    DROP_DAYS(SignalKind.HEALTH_DROP, 7, 1, 90, "c360.churn.drop-days.label");

    private final SignalKind kind;
    private final int shipped;
    private final int least;
    private final int most;
    private final String textKey;

    Constant(SignalKind kind, int shipped, int least, int most, String textKey) {
        this.kind = kind;
        this.shipped = shipped;
        this.least = least;
        this.most = most;
        this.textKey = textKey;
    }

    /** The constants of a kind. */
    static List<Constant> of(SignalKind kind) {
        return Arrays.stream(values()).filter(one -> one.kind == kind).toList();
    }

    /** Its name in input and output. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The key of its name. */
    public String textKey() {
        return textKey;
    }

    /** The kind of signal it belongs to. */
    public SignalKind kind() {
        return kind;
    }

    /** What it is until somebody changes it. */
    public int shipped() {
        return shipped;
    }

    /** The smallest it can be. */
    public int least() {
        return least;
    }

    /** The largest it can be. */
    public int most() {
        return most;
    }
}
