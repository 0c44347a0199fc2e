package io.customer360.run;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A kind of work that runs without anybody waiting for it. */
public enum Job {

    /** Takes over what changed on tickets. */
    ABSORB_TICKETS("c360.jobs.absorb-tickets.label", true),

    /** Copies organisations and their members. */
    REFRESH_ORGANISATIONS("c360.jobs.refresh-organisations.label", false),

    /** Keeps the sums of money of every customer. */
    KEEP_REVENUE("c360.jobs.keep-revenue.label", false),

    /** Measures the customers that something happened to. */
    MEASURE_CHANGED("c360.jobs.measure-changed.label", true),

    /** Measures the customers for whom a new day has begun. */
    MEASURE_DUE("c360.jobs.measure-due.label", false),

    /** Measures every customer. */
    MEASURE_ALL("c360.jobs.measure-all.label", false),

    /** Passes on what people are to be told. */
    NOTICES("c360.jobs.notices.label", true),

    /** Mails what people are to be told. */
    MAILS("c360.jobs.mails.label", true),

    /** Checks objectives and keeps the scores of scorecards. */
    SCORECARDS("c360.jobs.scorecards.label", false),

    /** Reads the facts of all tickets again. */
    REBUILD_FACTS("c360.jobs.rebuild-facts.label", false),

    /** Compares a part of the facts with the tickets. */
    AUDIT_FACTS("c360.jobs.audit-facts.label", false),

    /** Tidies up. */
    CHORES("c360.jobs.chores.label", false);

    private final String textKey;
    private final boolean quiet;

    Job(String textKey, boolean quiet) {
        this.textKey = textKey;
        this.quiet = quiet;
    }

    /** The job of this code. */
    public static Optional<Job> ofCode(String code) {
        return Arrays.stream(values()).filter(job -> job.code().equals(code)).findFirst();
    }

    /** What it is called in addresses, locks and schedules. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What it shares with other jobs: of those of one lane only one is at work at a time. */
    public String lane() {
        return switch (this) {
            case MEASURE_CHANGED, MEASURE_DUE, MEASURE_ALL -> "measure";
            default -> code();
        };
    }

    /** The jobs of its lane, itself among them. */
    public List<Job> beside() {
        return Arrays.stream(values()).filter(job -> job.lane().equals(lane())).toList();
    }

    /** The one of its lane under which the records are kept that none of them can do. */
    Job lead() {
        return beside().get(0);
    }

    /** Where its name is written for people. */
    public String textKey() {
        return textKey;
    }

    /** Whether a run that has nothing to do leaves no trace. */
    boolean quiet() {
        return quiet;
    }
}
