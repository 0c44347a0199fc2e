package io.customer360.rest;

import io.customer360.churn.Absence;
import io.customer360.churn.RiskLevel;
import io.customer360.churn.RiskRule;
import io.customer360.churn.Severity;
import io.customer360.rest.view.Label;
import io.customer360.rest.view.SafeUrl;
import io.customer360.score.ScoreSheets;
import io.customer360.shared.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * The signals of a customer, the gravest first.
 *
 * @param at since when nothing else could have come out; absent before the customer was judged
 * @param risk what they come to; absent before the customer was judged
 * @param items the signals
 * @param absent what was not looked for, and why
 * @param condition whether issues can be made: unset, gone, archived or ready
 * @param canAct whether the reader may have them made
 */
public record SignalsJson(
        int customer,
        Instant at,
        boolean frozen,
        Risk risk,
        List<Item> items,
        List<Missing> absent,
        String condition,
        boolean canAct) {

    /**
     * What signals come to.
     *
     * @param looked how many kinds were looked for
     * @param kinds how many there are
     */
    public record Risk(RiskLevel level, int points, Rule rule, int looked, int kinds) {

        static Risk of(ScoreSheets.Sheet sheet) {
            var signals = sheet.signals();
            return new Risk(
                    signals.risk().level(),
                    signals.risk().points(),
                    Rule.of(sheet.churn().risk()),
                    signals.looked(),
                    signals.looked() + signals.absent().size());
        }
    }

    /** How points become a risk. */
    public record Rule(int high, int medium, int info, int mediumFrom, int highFrom) {

        static Rule of(RiskRule rule) {
            return new Rule(
                    rule.points().get(Severity.HIGH),
                    rule.points().get(Severity.MEDIUM),
                    rule.points().get(Severity.INFO),
                    rule.mediumFrom(),
                    rule.highFrom());
        }
    }

    /**
     * A signal.
     *
     * @param key names this occasion, or only the kind where the day of it is hidden too
     * @param points what it adds
     * @param late whether it confirms what is already so
     * @param evidence what it rests on; absent, like its days, where that counts tickets which the
     *     reader may not see
     * @param age in days
     * @param amounts what it is about; absent for whoever may not see revenue
     * @param records some of what it rests on, and how much more there is
     */
    public record Item(
            String key,
            Label kind,
            Severity severity,
            int points,
            boolean late,
            String evidence,
            LocalDate since,
            Long age,
            Amounts amounts,
            List<Record> records,
            int more,
            Action action) {}

    /** What a signal is about in money. */
    public record Amounts(Label label, List<Money> sums) {}

    /** A record. */
    public record Record(String kind, String name, SafeUrl url) {}

    /**
     * What can be done.
     *
     * @param making whether somebody is just making the issue
     * @param made whether there is an issue
     * @param issue the issue, when the reader may see it
     * @param mail the same as a mail, where issues cannot be made
     * @param text its text, where issues cannot be made
     */
    public record Action(
            Label label, boolean making, boolean made, Issue issue, SafeUrl mail, String text) {}

    /** An issue and how far it is. */
    public record Issue(String key, SafeUrl url, TicketStatusJson status) {}

    /** A kind of signal that was not looked for. */
    public record Missing(Label kind, Absence why) {}
}
