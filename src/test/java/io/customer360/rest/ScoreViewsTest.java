package io.customer360.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.customer360.health.Band;
import io.customer360.health.Subjects;
import io.customer360.measure.Measures;
import io.customer360.rest.view.Rounded;
import io.customer360.score.TrendAsked;
import io.customer360.settings.Tile;
import io.customer360.shared.Actor;
import io.customer360.shared.Actors;
import io.customer360.shared.Permission;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Health as the API and the page show it (F-130, F-133, F-136, F-137, F-144)")
class ScoreViewsTest {
    private static final String NOTHING_PAST = "1\n20000";

    private final Api api = new Api();
    private final Actor boss = Actors.boss();

    @Test
    @DisplayName("F-133 six factors, each with its score, and what it adds up to")
    void factors() {
        hold("OVERDUE_INVOICES 0", "MEETINGS_90 3", "CONTACT_TYPES 1");

        var score = score(boss);

        assertEquals(
                List.of("payment", "engagement", "usage", "support", "relationship", "contract"),
                score.factors().stream().map(ScoreJson.Factor::code).toList());
        // Weights 25, 20 and 10 have data: (25 × 100 + 20 × 100 + 10 × 25) ÷ 55.
        assertEquals(4750 / 55.0, score.glance().score().value(), 1e-9);
        assertEquals(Band.HEALTHY, score.glance().band());
        double sum =
                score.factors().stream()
                        .filter(it -> it.points() != null)
                        .mapToDouble(it -> it.points().value())
                        .sum();
        assertEquals(score.glance().score().value(), sum, 1e-9);
        var payment = score.factors().get(0);
        assertEquals(2500 / 55.0, payment.percent().value(), 1e-9);
        assertEquals(25, payment.weight());
        assertEquals("missing", score.factors().get(2).state());
        assertNull(score.factors().get(2).points());
        assertTrue(score.spread());
        assertTrue(score.factors().get(4).weakest());
        assertEquals(0, score.minutes());
    }

    @Test
    @DisplayName("F-137 one factor alone counts all: 25 % becomes 100 %")
    void provisional() {
        hold("OVERDUE_INVOICES 0");

        var score = score(boss);

        assertTrue(score.glance().provisional());
        assertNull(score.glance().band());
        assertEquals(1, score.counted());
        assertEquals(3, score.needed());
        assertEquals(5, score.missing().size());
        assertEquals(100, score.factors().get(0).percent().value());
    }

    @Test
    @DisplayName("values about tickets and revenue are hidden, never nought; factors stay")
    void hidden() {
        hold("LAST_MESSAGE 30", "MEETINGS_90 3", "AUTO_RENEW_SHARE 1", "OVERDUE_INVOICES 0");
        var all = score(boss);
        var some = score(Actors.carla(Permission.VIEW));

        var engagement = some.factors().get(1);
        assertEquals("tickets-hidden", part(engagement, "silent-days").state());
        assertNull(part(engagement, "silent-days").value());
        assertNull(part(engagement, "silent-days").score());
        assertNull(part(engagement, "silent-days").points());
        assertEquals("counts", part(engagement, "meetings").state());
        assertEquals(all.factors().get(1).score(), engagement.score());
        assertEquals("revenue-hidden", part(some.factors().get(5), "auto-renew").state());
        assertEquals("counts", part(all.factors().get(5), "auto-renew").state());
        assertEquals(all.glance().score(), some.glance().score());
    }

    @Test
    @DisplayName("a customer that was never scored says so")
    void unscored() {
        assertNull(score(boss).glance());
        assertNull(
                ((ScoreTrendJson) api.scoreViews.trend(Api.ACME, TrendAsked.DEFAULT, boss).json())
                        .rows().stream().findAny().orElse(null));
        assertNull(((CardsJson) api.cardViews.of(Api.ACME, boss).json()).glance());
        assertEquals(FigureJson.UNSCORED, tile(Tile.USAGE_HEALTH));
    }

    @Test
    @DisplayName("F-175 usage, feedback and support are tiles; too little feedback has no figure")
    void tiles() {
        hold("OPEN_TICKETS 2", "MEMBERS 10", "RATINGS_90 4", "SATISFIED_90 1");

        assertEquals(FigureJson.UNSCORED, tile(Tile.USAGE_HEALTH));
        assertEquals(25, tile(Tile.FEEDBACK_HEALTH).score().value());
        assertTrue(tile(Tile.FEEDBACK_HEALTH).alert());
        assertEquals(Band.CRITICAL, tile(Tile.FEEDBACK_HEALTH).band());
        assertFalse(tile(Tile.SUPPORT_HEALTH).unscored());
        assertEquals(FigureJson.UNKNOWN, tile(Tile.FEEDBACK_HEALTH, Actors.carla(Permission.VIEW)));
        hold("RATINGS_90 2", "SATISFIED_90 2");
        assertEquals(FigureJson.UNSCORED, tile(Tile.FEEDBACK_HEALTH));
    }

    @Test
    @DisplayName("people read one decimal, if there is any")
    void rounded() {
        assertEquals(new BigDecimal("22.5"), new Rounded(22.45).shown());
        assertEquals(new BigDecimal("90"), new Rounded(90).shown());
        assertEquals(new BigDecimal("0"), new Rounded(-0.04).shown());
        assertEquals(new BigDecimal("-4.4"), new Rounded(-4.36).shown());
    }

    private void hold(String... measures) {
        Measures read = Subjects.measures(measures);
        api.scores.add(Subjects.baseline(1, "1", Subjects.ALL));
        api.scores.holding(Api.ACME, Api.NOW, read, NOTHING_PAST);
    }

    private ScoreJson score(Actor reader) {
        return (ScoreJson) api.scoreViews.score(Api.ACME, reader).json();
    }

    private FigureJson tile(Tile tile) {
        return tile(tile, boss);
    }

    private FigureJson tile(Tile tile, Actor reader) {
        return api.scoreViews.tiles().stream()
                .filter(it -> it.tile() == tile)
                .findFirst()
                .orElseThrow()
                .content()
                .of(Api.ACME, reader);
    }

    private static ScoreJson.Part part(ScoreJson.Factor factor, String code) {
        return factor.parts().stream()
                .filter(it -> it.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
