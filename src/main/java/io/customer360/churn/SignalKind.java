package io.customer360.churn;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What is looked for. Kept signals name their kind by its code. */
public enum SignalKind {
    OVERDUE_INVOICE(1, "c360.churn.overdue-invoice.label", Scale.DAYS),
    EXPIRED_SUBSCRIPTION(2, "c360.churn.expired-subscription.label", Scale.COUNT),
    RENEWAL_NEAR(3, "c360.churn.renewal-near.label", Scale.DAYS_LEFT),
    /** Nothing from the customer for longer than is usual for this one. */
    SILENCE(4, "c360.churn.silence.label", Scale.DAYS),
    NO_LOGIN(5, "c360.churn.no-login.label", Scale.DAYS),
    USAGE_DECLINE(6, "c360.churn.usage-decline.label", Scale.DROP),
    TICKET_SPIKE(7, "c360.churn.ticket-spike.label", Scale.OF_USUAL),
    SILENCE_AFTER_SPIKE(8, "c360.churn.silence-after-spike.label", Scale.DAYS),
    OPEN_ESCALATION(9, "c360.churn.open-escalation.label", Scale.COUNT),
    NEGATIVE_TEXT(10, "c360.churn.negative-text.label", Scale.COUNT),
    SPONSOR_LEFT(11, "c360.churn.sponsor-left.label", Scale.COUNT),
    HEALTH_DROP(12, "c360.churn.health-drop.label", Scale.POINTS),
    LOW_UTILISATION(13, "c360.churn.low-utilisation.label", Scale.PART),
    BAD_RATING(14, "c360.churn.bad-rating.label", Scale.STARS);

    private final int number;
    private final String textKey;
    private final Scale scale;

    SignalKind(int number, String textKey, Scale scale) {
        this.number = number;
        this.textKey = textKey;
        this.scale = scale;
    }

    /** The kind of this name, unless it is one that there is no more. */
    public static Optional<SignalKind> find(String code) {
        return Stream.of(values()).filter(one -> one.code().equals(code)).findFirst();
    }

    /** Its name in input and output and where it is kept. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What it is told from the others by where that has to be a number; it never changes. */
    public int number() {
        return number;
    }

    /** The key of its name. */
    public String textKey() {
        return textKey;
    }

    /** What its thresholds are numbers of. */
    public Scale scale() {
        return scale;
    }

    /** Whether it confirms what is already so instead of telling it ahead. */
    public boolean late() {
        return this == OVERDUE_INVOICE || this == EXPIRED_SUBSCRIPTION;
    }

    /** Whether there is anything yet that it could be found in. */
    public boolean fed() {
        return switch (this) {
            case NO_LOGIN, NEGATIVE_TEXT, SPONSOR_LEFT, LOW_UTILISATION -> false;
            default -> true;
        };
    }

    /** Whether it is made of tickets, of those too that a reader may not see. */
    public boolean tickets() {
        return switch (this) {
            case SILENCE, TICKET_SPIKE, SILENCE_AFTER_SPIKE, OPEN_ESCALATION, BAD_RATING -> true;
            default -> false;
        };
    }

    /** The gravest that it can be by itself: being silent is never proof. */
    public Severity gravest() {
        return this == SILENCE ? Severity.MEDIUM : Severity.HIGH;
    }
}
