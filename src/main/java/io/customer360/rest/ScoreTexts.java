package io.customer360.rest;

import io.customer360.health.Curve;
import io.customer360.health.Reading;
import io.customer360.health.Scale;
import io.customer360.health.SubMeasure;
import io.customer360.rest.view.Rounded;
import io.customer360.rest.view.Texts;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.stream.Collectors;

/** What sub-measures say and how that is scored, in words. */
public final class ScoreTexts {
    private static final String BETWEEN = " \u00b7 ";

    private final Texts texts;

    /** Wired by Spring. */
    public ScoreTexts(Texts texts) {
        this.texts = texts;
    }

    /** What a sub-measure says, or why it says nothing. */
    String reading(SubMeasure part, Reading reading, Locale locale) {
        if (reading instanceof Reading.Known known) {
            return amount(part.scale(), known.value(), locale);
        }
        return reading instanceof Reading.Missing missing
                ? texts.of(locale, missing.why().textKey())
                : texts.of(locale, "c360.measures.never.label");
    }

    /** A value in its unit. */
    String amount(Scale scale, double value, Locale locale) {
        return amount(scale, new Rounded(value).shown(), locale);
    }

    private String amount(Scale scale, BigDecimal number, Locale locale) {
        return switch (scale) {
            case COUNT, POINTS -> texts.of(locale, "c360.health-page.number.label", number);
            case DAYS ->
                    number.compareTo(BigDecimal.ONE) == 0
                            ? texts.of(locale, "c360.measures.day.label")
                            : texts.of(locale, "c360.measures.days.label", number);
            case PERCENT -> texts.of(locale, "c360.measures.percent.label", number);
            case TIMES -> texts.of(locale, "c360.health-page.times.label", number);
            case YES_NO ->
                    texts.of(
                            locale,
                            number.signum() > 0
                                    ? "c360.health-page.yes.label"
                                    : "c360.health-page.no.label");
        };
    }

    /** Which values are worth which scores; to the digit, as they are set. */
    String curve(SubMeasure part, Curve curve, Locale locale) {
        return curve.points().stream()
                .map(
                        it ->
                                texts.of(
                                        locale,
                                        "c360.health-page.worth.label",
                                        amount(part.scale(), BigDecimal.valueOf(it.at()), locale),
                                        new Rounded(it.score()).shown()))
                .collect(Collectors.joining(BETWEEN));
    }
}
