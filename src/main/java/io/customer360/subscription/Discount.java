package io.customer360.subscription;

import io.customer360.shared.Money;
import io.customer360.shared.Percent;
import io.customer360.shared.Ratio;
import io.customer360.shared.Rejected;
import java.util.Locale;
import java.util.stream.Stream;

/** What is taken off the amount of one period before anything is derived from it. */
public sealed interface Discount {

    /** Which kind it is. */
    Kind kind();

    /** The discount as a person enters it, blank when there is none. */
    String text();

    /** The discount as it can be read alone, for example {@code 12.5%} or {@code 30.00 EUR}. */
    String withUnit();

    /** The amount of one period after the discount. */
    Ratio off(Ratio gross);

    /** No discount. */
    record None() implements Discount {

        @Override
        public Kind kind() {
            return Kind.NONE;
        }

        @Override
        public String text() {
            return "";
        }

        @Override
        public String withUnit() {
            return "";
        }

        @Override
        public Ratio off(Ratio gross) {
            return gross;
        }
    }

    /** A share of the amount. */
    record PercentOff(Percent percent) implements Discount {

        @Override
        public Kind kind() {
            return Kind.PERCENT;
        }

        @Override
        public String text() {
            return percent.text();
        }

        @Override
        public String withUnit() {
            return percent.text() + "%";
        }

        @Override
        public Ratio off(Ratio gross) {
            return gross.times(Percent.WHOLE - percent.basisPoints()).dividedBy(Percent.WHOLE);
        }
    }

    /** A fixed amount per period. */
    record AmountOff(Money amount) implements Discount {

        public AmountOff {
            if (amount.negative()) {
                throw Rejected.at("discount", "c360.input.negative.error");
            }
        }

        @Override
        public Kind kind() {
            return Kind.AMOUNT;
        }

        @Override
        public String text() {
            return amount.text();
        }

        @Override
        public String withUnit() {
            return amount.withCurrency();
        }

        @Override
        public Ratio off(Ratio gross) {
            return gross.minus(amount.minor());
        }
    }

    /** The kinds of discount. */
    enum Kind {
        NONE("c360.subscriptions.discount-none.label"),
        PERCENT("c360.subscriptions.discount-percent.label"),
        AMOUNT("c360.subscriptions.discount-amount.label");

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
            return name().toLowerCase(Locale.ROOT);
        }

        /** The key of its name. */
        public String textKey() {
            return textKey;
        }
    }
}
