package io.customer360.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.customer360.churn.ChurnModel;
import io.customer360.churn.Severity;
import io.customer360.churn.SignalKind;
import io.customer360.health.Band;
import io.customer360.health.Constant;
import io.customer360.health.Curve;
import io.customer360.health.ExactWhy;
import io.customer360.health.FactorScore;
import io.customer360.health.FeedbackHealth;
import io.customer360.health.HealthModel;
import io.customer360.health.HealthScore;
import io.customer360.health.HealthTrend;
import io.customer360.health.PartScore;
import io.customer360.health.Reading;
import io.customer360.health.SubMeasure;
import io.customer360.health.Subjects;
import io.customer360.health.TrendPoint;
import io.customer360.health.Why;
import io.customer360.measure.MeasureGroup;
import io.customer360.measure.Standing;
import io.customer360.rest.view.Rounded;
import io.customer360.shared.CustomerId;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("docs/scoring.md tells the numbers that the app makes")
class ScoringDocsTest {
    private static final String[] EXAMPLE = {
        "MEMBERS 20",
        "OVERDUE_INVOICES 1",
        "OLDEST_OVERDUE 12",
        "DAYS_LATE 6",
        "LAST_MESSAGE 24",
        "MEETINGS_90 3",
        "MEMBERS_SEEN_30 6",
        "OPEN_TICKETS 4",
        "RESOLVED_90 5",
        "RESOLVED_BEFORE 9",
        "RESOLUTION_90 64800000",
        "RESOLUTION_BEFORE 43200000",
        "ESCALATED_OR_BREACHED_30 1",
        "RATINGS_90 5",
        "SATISFIED_90 4",
        "CONTACT_TYPES 2",
        "CHAMPIONS 1",
        "CHAMPION_SEEN 10",
        "LAST_QBR 180",
        "NEAREST_RENEWAL -90",
        "AUTO_RENEW_SHARE 0.5",
        "ARR_CHANGE_12 0.04"
    };

    private final HealthModel model = HealthModel.SHIPPED;
    private final String document = read();
    private final Properties texts = texts();

    @Test
    @DisplayName("F-133 the shipped weights, shares and curves")
    void shipped() {
        for (MeasureGroup factor : MeasureGroup.values()) {
            var name = text(factor.textKey());
            row(name, model.weight(factor).percent() + " %");
            model.parts()
                    .forEach(
                            (part, it) -> {
                                if (part.factor() == factor && it.share() > 0) {
                                    row(
                                            name,
                                            text(part.textKey()),
                                            it.share() + " %",
                                            plain(at(it.curve(), 100)),
                                            plain(at(it.curve(), 0)));
                                }
                            });
        }
        says("fewer than " + model.constant(Constant.FACTORS_NEEDED) + " factors");
        says("From " + model.constant(Constant.HEALTHY_FROM) + " points");
        says("below " + model.constant(Constant.CRITICAL_BELOW) + " critical");
        says("counts for " + model.constant(Constant.PULSE_DAYS) + " days");
        says("last " + model.constant(Constant.TREND_DAYS) + " days by least squares");
        says("than " + model.constant(Constant.TREND_POINTS) + " days it is level");
        says("trend is −" + model.constant(Constant.STEEP_FALL) + " or lower");
        says("or −" + model.constant(Constant.FALL) + " or lower");
        says("trend is +" + model.constant(Constant.RISE) + " or higher");
        says("fewer than " + model.constant(Constant.RATINGS_NEEDED) + " there");
    }

    @Test
    @DisplayName("F-137 the worked example, measure by measure and factor by factor")
    void example() {
        var score = score(EXAMPLE);
        for (FactorScore factor : score.factors()) {
            for (PartScore part : factor.parts()) {
                if (part.counts()) {
                    rowWith(text(part.part().textKey()), number(part.score().getAsDouble()));
                }
            }
            if (factor.counts()) {
                row(
                        text(factor.factor().textKey()),
                        number(factor.score().getAsDouble()),
                        number(factor.part() * 100) + " %",
                        number(factor.points()));
            }
        }
        says("add up to **" + number(score.value().orElseThrow()) + "**");
        assertEquals(Optional.of(Band.HEALTHY), score.band());
        assertEquals(List.of(MeasureGroup.USAGE), score.missing());
        assertEquals(MeasureGroup.ENGAGEMENT, score.strongest().orElseThrow().factor());
        assertEquals(MeasureGroup.CONTRACT, score.weakest().orElseThrow().factor());
        says("here Engagement: 25 % × (76.8 − 71.4) = 1.4");
        says("here Contract: 12.5 % × (57.5 − 71.4) = −1.7");
    }

    @Test
    @DisplayName(
            "X-14 the worked example with a pulse and scorecards, and what becomes of a stale one")
    void opinions() {
        var shares =
                Map.of(
                        SubMeasure.CONTACT_TYPES, 30,
                        SubMeasure.CHAMPION, 30,
                        SubMeasure.REVIEW_DAYS, 20,
                        SubMeasure.PULSE, 10,
                        SubMeasure.SCORECARD, 10);
        var set = Subjects.sharing(model, shares);
        var score = new ExactWhy.Made(Subjects.of(opinions("12")), set).score();
        var factor = factor(score);
        for (PartScore part : factor.parts()) {
            row(
                    text(part.part().textKey()),
                    part.share() + " %",
                    number(part.score().getAsDouble()));
        }
        says("= **" + number(factor.score().getAsDouble()) + "**");
        says("score **" + number(score.value().orElseThrow()) + "**");
        var stale = new ExactWhy.Made(Subjects.of(opinions("46")), set).score();
        says("90 % = **" + number(factor(stale).score().getAsDouble()) + "**");
        assertEquals(new Reading.Missing(Why.STALE), stale.readings().get(SubMeasure.PULSE));
    }

    private static FactorScore factor(HealthScore score) {
        return score.factors().stream()
                .filter(it -> it.factor() == MeasureGroup.RELATIONSHIP)
                .findFirst()
                .orElseThrow();
    }

    private static String[] opinions(String pulseAge) {
        return Stream.concat(
                        Arrays.stream(EXAMPLE),
                        Stream.of(
                                "PULSE_POINTS 25",
                                "PULSE_AT " + pulseAge,
                                "SCORECARD_POINTS 80",
                                "SCORECARD_AT 30",
                                "SCORECARD_VALID 90"))
                .toArray(String[]::new);
    }

    @Test
    @DisplayName("X-11 the worked difference of two days")
    void why() {
        var why = ExactWhy.between(made(EXAMPLE), made(later())).orElseThrow();
        assertEquals(2, why.parts().size());
        for (var part : why.parts()) {
            rowWith(text(part.moved().orElseThrow().part().textKey()), signed(part.points()));
        }
        row("Total", number(why.before()), number(why.after()), signed(why.delta()));
    }

    @Test
    @DisplayName("trend, feedback and risk of the examples")
    void others() {
        var points =
                IntStream.range(0, 7)
                        .mapToObj(
                                it ->
                                        new TrendPoint(
                                                Subjects.DAY.minusDays(6 - it), 70 + 2 * it, false))
                        .toList();
        says("**+" + number(new HealthTrend(points).slope(Subjects.DAY, model)) + "**");
        var feedback = FeedbackHealth.of(Subjects.measures(EXAMPLE), Optional.empty(), model);
        says("4 of 5 ratings are **" + number(feedback.value().orElseThrow()) + "**");
        assertEquals(20, points(EXAMPLE));
        assertEquals(40, points(later()));
        says("**20** points, medium risk");
        says("**40** points, high risk");
    }

    @Test
    @DisplayName("F-145 the shipped thresholds and points of signals")
    void signals() {
        var churn = ChurnModel.shipped();
        for (SignalKind kind : SignalKind.values()) {
            if (kind.fed()) {
                var thresholds = churn.rule(kind).thresholds();
                row(
                        text(kind.textKey()),
                        threshold(thresholds.get(Severity.INFO)),
                        threshold(thresholds.get(Severity.MEDIUM)),
                        threshold(thresholds.get(Severity.HIGH)));
            }
        }
        var risk = churn.risk();
        says("info is worth " + risk.points().get(Severity.INFO) + " points");
        says("a medium signal " + risk.points().get(Severity.MEDIUM));
        says("a high one " + risk.points().get(Severity.HIGH));
        says("or " + risk.highFrom() + " points make the risk high");
        says("or " + risk.mediumFrom() + " points make it medium");
    }

    private static String[] later() {
        return Arrays.stream(EXAMPLE)
                .map(it -> it.equals("OVERDUE_INVOICES 1") ? "OVERDUE_INVOICES 3" : it)
                .map(it -> it.equals("OLDEST_OVERDUE 12") ? "OLDEST_OVERDUE 42" : it)
                .toArray(String[]::new);
    }

    private HealthScore score(String... measures) {
        return made(measures).score();
    }

    private ExactWhy.Made made(String... measures) {
        return new ExactWhy.Made(Subjects.of(measures), model);
    }

    /** The points of the signals about money alone, which the example is about. */
    private int points(String... measures) {
        var standing =
                new Standing(
                        new CustomerId(1),
                        Instant.EPOCH,
                        Subjects.DAY,
                        1,
                        Subjects.measures(measures[1], measures[2]));
        var judged =
                Judging.of(
                        standing,
                        ZoneOffset.UTC,
                        Optional.of(Subjects.baseline(1, "1", Subjects.ALL)),
                        new RecentScores(Subjects.DAY, new TreeMap<>()),
                        new AlikeModels(model, new MemoryModels()),
                        ChurnModel.shipped());
        return judged.found().risk().points();
    }

    /** A row of a table that is exactly this. */
    private void row(String... cells) {
        var line = "| " + String.join(" | ", cells) + " |";
        assertTrue(
                document.lines().map(ScoringDocsTest::cells).anyMatch(List.of(cells)::equals),
                () -> "no row " + line);
    }

    /** A row that begins and ends with these. */
    private void rowWith(String first, String last) {
        assertTrue(
                document.lines()
                        .map(ScoringDocsTest::cells)
                        .anyMatch(
                                it ->
                                        !it.isEmpty()
                                                && it.get(0).equals(first)
                                                && it.get(it.size() - 1).equals(last)),
                () -> "no row of " + first + " with " + last);
    }

    private void says(String words) {
        assertTrue(compact(document).contains(compact(words)), () -> "does not say: " + words);
    }

    private static List<String> cells(String line) {
        return line.startsWith("|")
                ? Arrays.stream(line.substring(1).split("\\|")).map(String::strip).toList()
                : List.of();
    }

    private static String compact(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    private static double at(Curve curve, double score) {
        return curve.points().stream()
                .filter(it -> it.score() == score)
                .findFirst()
                .orElseThrow()
                .at();
    }

    private static String number(double value) {
        return new Rounded(value).shown().toPlainString();
    }

    private static String plain(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }

    private static String signed(double value) {
        return value < 0 ? "−" + number(-value) : "+" + number(value);
    }

    private static String threshold(Integer value) {
        return value == null ? "–" : value.toString();
    }

    private String text(String key) {
        return texts.getProperty(key);
    }

    private static String read() {
        try {
            return Files.readString(Path.of("docs/scoring.md"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Properties texts() {
        var texts = new Properties();
        try (Reader file = Files.newBufferedReader(Path.of("i18n/customer360.properties"))) {
            texts.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}
