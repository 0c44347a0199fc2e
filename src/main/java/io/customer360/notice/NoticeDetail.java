package io.customer360.notice;

/** The names of what a notice knows, besides its customer, kind, author and time. */
public final class NoticeDetail {

    /** RISK: the level before and after, by code; before is missing when there was none. */
    public static final String FROM = "from";

    /** RISK: the level; SCORE: the band; STATUS: the id of the status, missing for none. */
    public static final String TO = "to";

    /** RISK: how many signals are new. */
    public static final String SIGNALS = "signals";

    /** SCORE: the score, from 0 to 100, as it is stored. */
    public static final String SCORE = "score";

    /** RENEWAL and CHURN: the day, as ISO text. */
    public static final String DAY = "day";

    /** RENEWAL: how many days ahead it was told, 90, 60 or 30. */
    public static final String AHEAD = "ahead";

    /** RENEWAL: the name of what ends, as it was told. */
    public static final String WHAT = "what";

    /** CHURN: the code of the reason, missing when there is none. */
    public static final String REASON = "reason";

    /** HANDOVER: the key of the CSM before and after, missing for nobody. */
    public static final String CSM_FROM = "csmFrom";

    /** HANDOVER: the key of the new CSM, missing for nobody. */
    public static final String CSM_TO = "csmTo";

    /** HANDOVER: stands for the key of a CSM whose data were erased. */
    public static final String SOMEBODY = "?";

    /** PULSE: the id of the level. */
    public static final String LEVEL = "level";

    /** PULSE: the month, as ISO text. */
    public static final String MONTH = "month";

    /** MENTION: the id of the note. */
    public static final String NOTE = "note";

    private NoticeDetail() {}
}
