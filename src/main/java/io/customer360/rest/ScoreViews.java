package io.customer360.rest;

import io.customer360.health.HealthTrend;
import io.customer360.measure.MeasureGroup;
import io.customer360.rest.view.CustomerUrls;
import io.customer360.rest.view.View;
import io.customer360.rest.view.Viewers;
import io.customer360.score.ScoreHistory;
import io.customer360.score.ScoreSheets;
import io.customer360.score.ShowWhy;
import io.customer360.score.TrendAsked;
import io.customer360.score.WhyAsked;
import io.customer360.settings.Tile;
import io.customer360.shared.Actor;
import io.customer360.shared.CustomerId;
import java.util.List;
import java.util.function.Function;

/** Views of health that the API and the pages share. Who asks has been checked before. */
public final class ScoreViews implements WidgetSources, TileSources {
    private static final HealthTrend NOTHING = new HealthTrend(List.of());

    private final Scored scored;
    private final ScoreHistory history;
    private final ShowWhy why;
    private final ScoreTexts texts;
    private final Viewers viewers;
    private final CustomerUrls urls;

    /** Wired by Spring. */
    public ScoreViews(
            Scored scored,
            ScoreHistory history,
            ShowWhy why,
            ScoreTexts texts,
            Viewers viewers,
            CustomerUrls urls) {
        this.scored = scored;
        this.history = history;
        this.why = why;
        this.texts = texts;
        this.viewers = viewers;
        this.urls = urls;
    }

    @Override
    public List<WidgetSource> widgets() {
        return List.of(
                new WidgetSource("health", "/health", this::score),
                new WidgetSource(
                        "health-trend",
                        "/health/trend",
                        (customer, actor) -> trend(customer, TrendAsked.DEFAULT, actor)),
                new WidgetSource(
                        "why",
                        "/health/why",
                        (customer, actor) -> why(customer, WhyAsked.LATEST, actor)));
    }

    @Override
    public List<TileSource> tiles() {
        return List.of(
                tile(Tile.USAGE_HEALTH, it -> factor(it, MeasureGroup.USAGE)),
                tile(Tile.FEEDBACK_HEALTH, ScoreViews::feedback),
                tile(Tile.SUPPORT_HEALTH, it -> factor(it, MeasureGroup.SUPPORT)));
    }

    /** The score with its factors. */
    public View score(CustomerId customer, Actor actor) {
        var viewer = viewers.current();
        var make = new MakeScoreJson(texts, viewer.locale());
        var help = urls.help("scoring");
        return View.of(
                "c360.health.widget",
                scored.of(customer, actor)
                        .map(it -> make.of(it, viewer.now(), help))
                        .orElseGet(() -> MakeScoreJson.unscored(customer, help)));
    }

    /** The scores of past days. */
    View trend(CustomerId customer, TrendAsked asked, Actor actor) {
        return View.of(
                "c360.health.trend",
                ScoreTrendJson.of(
                        customer,
                        asked,
                        scored.of(customer, actor)
                                .map(ScoreSheets.Sheet::day)
                                .map(
                                        day ->
                                                history.trend(
                                                        customer,
                                                        day.minusDays(asked.days() - 1L),
                                                        day))
                                .orElse(NOTHING)));
    }

    /** Why the score moved between two days. */
    View why(CustomerId customer, WhyAsked asked, Actor actor) {
        var locale = viewers.current().locale();
        return View.of(
                "c360.health.why",
                scored.of(customer, actor)
                        .flatMap(it -> why.on(customer, asked, it.day(), actor))
                        .map(it -> WhyJson.of(customer, it, texts, locale))
                        .orElseGet(() -> WhyJson.nothing(customer, asked)));
    }

    private TileSource tile(Tile tile, Function<ScoreSheets.Sheet, FigureJson> figure) {
        return new TileSource(
                tile,
                (customer, actor) ->
                        scored.of(customer, actor).map(figure).orElse(FigureJson.UNSCORED));
    }

    private static FigureJson factor(ScoreSheets.Sheet sheet, MeasureGroup factor) {
        return FigureJson.score(sheet.score().factor(factor).score(), sheet.score().model());
    }

    /** Nothing but a count of ratings, so it is for whoever may see the tickets behind it. */
    private static FigureJson feedback(ScoreSheets.Sheet sheet) {
        return sheet.sight().tickets()
                ? FigureJson.score(sheet.feedback().value(), sheet.score().model())
                : FigureJson.UNKNOWN;
    }
}
