package io.customer360.adapter.jira;

import com.atlassian.sal.api.message.I18nResolver;
import io.customer360.churn.RiskLevel;
import io.customer360.health.Band;
import io.customer360.notice.DigestChange;
import io.customer360.shared.Money;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says what is different about a customer. */
public final class DigestWords {
    private final I18nResolver texts;

    /** Wired by Spring. */
    public DigestWords(I18nResolver texts) {
        this.texts = texts;
    }

    String of(DigestChange change, Locale in) {
        var from = change.from();
        var to = change.to();
        return switch (change.kind()) {
            case NEW -> say(in, "c360.notices.digest-new.label");
            case LEFT -> say(in, "c360.notices.digest-left.label");
            case BAND -> say(in, "c360.notices.digest-band.label", band(from, in), band(to, in));
            case SCORE -> say(in, "c360.notices.digest-score.label", from, to);
            case RISK -> say(in, "c360.notices.digest-risk.label", risk(from, in), risk(to, in));
            case SIGNALS -> say(in, "c360.notices.digest-signals.label", Integer.valueOf(to));
            case OVER -> say(in, "c360.notices.digest-over.label", Integer.valueOf(to));
            case ARR -> say(in, "c360.notices.digest-arr.label", money(from, in), money(to, in));
            case RENEWAL ->
                    say(
                            in,
                            "c360.notices.digest-renewal.label",
                            MailTexts.day(LocalDate.parse(to), in));
        };
    }

    private String band(String number, Locale in) {
        return Stream.of(Band.values())
                .filter(it -> Integer.toString(it.number()).equals(number))
                .findFirst()
                .map(it -> say(in, it.textKey()))
                .orElseGet(() -> nothing(in));
    }

    private String risk(String number, Locale in) {
        return Stream.of(RiskLevel.values())
                .filter(it -> Integer.toString(it.number()).equals(number))
                .findFirst()
                .map(it -> say(in, it.textKey()))
                .orElseGet(() -> nothing(in));
    }

    private String money(String amounts, Locale in) {
        return amounts.isEmpty()
                ? nothing(in)
                : amounts.lines()
                        .map(it -> MailTexts.money(Money.parse(it), in))
                        .collect(Collectors.joining(" + "));
    }

    private String nothing(Locale in) {
        return say(in, "c360.notices.digest-nothing.label");
    }

    private String say(Locale in, String key, Serializable... args) {
        return args.length == 0 ? texts.getText(in, key) : texts.getText(in, key, args);
    }
}
