package io.customer360.rest;

import io.customer360.health.Band;
import io.customer360.health.Constant;
import io.customer360.health.FactorScore;
import io.customer360.health.Manual;
import io.customer360.health.PartScore;
import io.customer360.health.Reading;
import io.customer360.health.Why;
import io.customer360.rest.view.Label;
import io.customer360.rest.view.Rounded;
import io.customer360.rest.view.SafeUrl;
import io.customer360.rest.view.Worded;
import io.customer360.score.ScoreSheets;
import io.customer360.shared.CustomerId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** Turns the score of a customer into what its readers may see of it. */
final class MakeScoreJson {
    private static final double PERCENT = 100;

    private final ScoreTexts texts;
    private final Locale locale;

    MakeScoreJson(ScoreTexts texts, Locale locale) {
        this.texts = texts;
        this.locale = locale;
    }

    ScoreJson of(ScoreSheets.Sheet sheet, Instant now, SafeUrl help) {
        var score = sheet.score();
        return new ScoreJson(
                sheet.customer().value(),
                sheet.at(),
                Math.max(0, Duration.between(sheet.at(), now).toMinutes()),
                sheet.day(),
                sheet.run(),
                score.model().version(),
                score.baseline().isPresent() ? score.baseline().getAsInt() : null,
                sheet.frozen(),
                sheet.stale(),
                GlanceJson.of(sheet),
                new Rounded(sheet.slope()),
                score.counted(),
                score.model().constant(Constant.FACTORS_NEEDED),
                score.missing().stream().map(it -> new Label(it.code(), it.textKey())).toList(),
                !score.missing().isEmpty() || score.factors().stream().anyMatch(MakeScoreJson::off),
                score.factors().stream().map(it -> factor(it, sheet)).toList(),
                help);
    }

    static ScoreJson unscored(CustomerId customer, SafeUrl help) {
        return new ScoreJson(
                customer.value(),
                null,
                null,
                null,
                null,
                null,
                null,
                false,
                false,
                null,
                null,
                0,
                0,
                List.of(),
                false,
                List.of(),
                help);
    }

    private ScoreJson.Factor factor(FactorScore factor, ScoreSheets.Sheet sheet) {
        var score = sheet.score();
        return new ScoreJson.Factor(
                factor.factor().code(),
                new Label(factor.factor().code(), factor.factor().textKey()),
                factor.weight().percent(),
                factor.counts() ? new Rounded(factor.part() * PERCENT) : null,
                factor.score().isPresent() ? new Rounded(factor.score().getAsDouble()) : null,
                factor.counts() ? new Rounded(factor.points()) : null,
                factor.score().isPresent()
                        ? Band.of(factor.score().getAsDouble(), score.model())
                        : null,
                state(factor),
                score.strongest().filter(factor::equals).isPresent(),
                score.weakest().filter(factor::equals).isPresent(),
                factor.parts().stream()
                        .filter(MakeScoreJson::worthALine)
                        .map(it -> part(it, sheet))
                        .toList());
    }

    private ScoreJson.Part part(PartScore part, ScoreSheets.Sheet sheet) {
        var code = part.part().code();
        var label = new Label(code, part.part().textKey());
        var curve = sheet.score().model().part(part.part()).curve();
        var worth = new Worded(curve.text(), texts.curve(part.part(), curve, locale));
        if (sheet.sight().hides(part.part())) {
            var why = part.part().revenue() ? "revenue-hidden" : "tickets-hidden";
            return new ScoreJson.Part(
                    code, label, part.share(), why, null, null, null, null, worth);
        }
        return new ScoreJson.Part(
                code,
                label,
                part.share(),
                state(part),
                new Worded(raw(part.reading()), texts.reading(part.part(), part.reading(), locale)),
                sheet.subject().manual(part.part()).map(Manual::on).orElse(null),
                part.score().isPresent() ? new Rounded(part.score().getAsDouble()) : null,
                part.counts() ? new Rounded(part.points()) : null,
                worth);
    }

    /** What people give by hand takes a line only once somebody has given it. */
    private static boolean worthALine(PartScore part) {
        return part.share() > 0 || !part.reading().equals(new Reading.Missing(Why.NOT_KNOWN));
    }

    private static String state(FactorScore factor) {
        if (off(factor)) {
            return "off";
        }
        return factor.counts() ? "counts" : "missing";
    }

    private static boolean off(FactorScore factor) {
        return factor.weight().counted() == 0;
    }

    private static String state(PartScore part) {
        if (part.reading() instanceof Reading.Missing missing) {
            return missing.why() == Why.STALE ? "stale" : "missing";
        }
        return part.share() == 0 ? "off" : "counts";
    }

    /** What programs read: a number, or a word why there is none. */
    static String raw(Reading reading) {
        if (reading instanceof Reading.Known known) {
            return Double.toString(known.value());
        }
        return reading instanceof Reading.Missing missing ? missing.why().code() : "never";
    }
}
