package io.customer360.subscription;

import io.customer360.shared.Ratio;
import io.customer360.shared.Rejected;
import java.util.Locale;
import java.util.stream.Stream;

/** How long one price pays for; {@code years} counts for the multi-year kind and is 1 otherwise. */
public record PlanPeriod(Kind kind, int years) {

    /** The longest contract paid by one price. */
    public static final int MAX_YEARS = 30;

    private static final int WEEKS = 52;
    private static final int MONTHS = 12;
    private static final int QUARTERS = 4;

    public PlanPeriod {
        boolean multiYear = kind == Kind.MULTI_YEAR;
        if (multiYear ? years < 2 || years > MAX_YEARS : years != 1) {
            throw Rejected.at("years", "c360.input.number-range.error", 2, MAX_YEARS);
        }
    }

    /** A period of a kind that is not multi-year. */
    public static PlanPeriod of(Kind kind) {
        return new PlanPeriod(kind, 1);
    }

    /** A period of several years. */
    public static PlanPeriod years(int years) {
        return new PlanPeriod(Kind.MULTI_YEAR, years);
    }

    /** What an amount per period comes to in a year. */
    Ratio yearly(Ratio perPeriod) {
        return switch (kind) {
            case WEEKLY -> perPeriod.times(WEEKS);
            case MONTHLY -> perPeriod.times(MONTHS);
            case QUARTERLY -> perPeriod.times(QUARTERS);
            case YEARLY -> perPeriod;
            case MULTI_YEAR -> perPeriod.dividedBy(years);
        };
    }

    /** The kinds of period. */
    public enum Kind {
        WEEKLY("c360.subscriptions.period-weekly.label"),
        MONTHLY("c360.subscriptions.period-monthly.label"),
        QUARTERLY("c360.subscriptions.period-quarterly.label"),
        YEARLY("c360.subscriptions.period-yearly.label"),
        MULTI_YEAR("c360.subscriptions.period-multi-year.label");

        private final String textKey;

        Kind(String textKey) {
            this.textKey = textKey;
        }

        /** The kind with this name in input. */
        public static Kind of(String code) {
            return Stream.of(values())
                    .filter(kind -> kind.code().equals(code.strip()))
                    .findFirst()
                    .orElseThrow(() -> Rejected.value("c360.input.choice.error"));
        }

        /** The name of this kind in input and output. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** The key of its name. */
        public String textKey() {
            return textKey;
        }
    }
}
