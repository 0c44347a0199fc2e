package io.customer360.notice;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a notice is about, in the order of the preferences. */
public enum NoticeKind {
    RISK("c360.notices.risk.label"),
    SCORE("c360.notices.score.label"),
    RENEWAL("c360.notices.renewal.label"),
    CHURN("c360.notices.churn.label"),
    STATUS("c360.notices.status.label"),
    HANDOVER("c360.notices.handover.label"),
    PULSE("c360.notices.pulse.label"),
    MENTION("c360.notices.mention.label");

    private final String textKey;

    NoticeKind(String textKey) {
        this.textKey = textKey;
    }

    /** Its name in input and output and where it is kept. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The key of its name. */
    public String textKey() {
        return textKey;
    }

    /** The kind of this name. */
    public static Optional<NoticeKind> of(String code) {
        return Stream.of(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }
}
