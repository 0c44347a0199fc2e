package io.customer360.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.customer360.health.AsOf;
import io.customer360.health.ExactWhy;
import io.customer360.health.HealthModel;
import io.customer360.health.HealthTrend;
import io.customer360.health.Subject;
import io.customer360.health.Subjects;
import io.customer360.health.TrendPoint;
import io.customer360.health.WhyPart;
import io.customer360.measure.MeasureGroup;
import io.customer360.shared.Actors;
import io.customer360.shared.CustomerId;
import io.customer360.shared.Permission;
import io.customer360.shared.Refusals;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Why a score moved between two days (M-6, X-11)")
class ShowWhyTest {
    private static final CustomerId ACME = new CustomerId(1);
    private static final LocalDate TODAY = Subjects.DAY;
    private static final LocalDate BEFORE = TODAY.minusDays(10);

    private final Map<LocalDate, ExactWhy.Made> past = new TreeMap<>();
    private final ShowWhy why = new ShowWhy(history());

    @Test
    @DisplayName("X-11 factors, their parts and what is about the whole add up to the difference")
    void story() {
        past.put(
                BEFORE,
                made(
                        BEFORE,
                        "OVERDUE_INVOICES 0",
                        "LAST_MESSAGE 7",
                        "OPEN_TICKETS 2",
                        "MEMBERS 10"));
        past.put(
                TODAY,
                made(
                        TODAY,
                        "OVERDUE_INVOICES 3",
                        "LAST_MESSAGE 30",
                        "OPEN_TICKETS 9",
                        "MEMBERS 10"));

        var story =
                why.on(ACME, asked("from", BEFORE, "to", TODAY), TODAY, Actors.boss())
                        .orElseThrow();

        assertEquals(
                List.of(MeasureGroup.PAYMENT, MeasureGroup.ENGAGEMENT, MeasureGroup.SUPPORT),
                story.factors().stream().map(WhyStory.Factor::factor).toList());
        for (var factor : story.factors()) {
            assertEquals(
                    factor.points(),
                    factor.parts().stream().mapToDouble(WhyPart::points).sum(),
                    1e-9);
            assertTrue(factor.hidden().isEmpty());
        }
        double whole = story.whole().stream().mapToDouble(WhyPart::points).sum();
        double sum = story.factors().stream().mapToDouble(WhyStory.Factor::points).sum();
        assertTrue(story.why().delta() < -20, () -> "" + story.why().delta());
        assertEquals(story.why().delta(), sum + whole, 1e-9);
        assertEquals(story.why().before(), story.before().value().orElseThrow());
    }

    @Test
    @DisplayName("X-11 what a reader may not see is one sum per factor, and adds up all the same")
    void hidden() {
        past.put(
                BEFORE,
                made(
                        BEFORE,
                        "OVERDUE_INVOICES 0",
                        "LAST_MESSAGE 7",
                        "MEETINGS_90 3",
                        "ARR_CHANGE_12 0.1"));
        past.put(
                TODAY,
                made(
                        TODAY,
                        "OVERDUE_INVOICES 0",
                        "LAST_MESSAGE 60",
                        "MEETINGS_90 0",
                        "ARR_CHANGE_12 -0.1"));
        var viewer = Actors.carla(Permission.VIEW);

        var story = why.on(ACME, asked("from", BEFORE, "to", TODAY), TODAY, viewer).orElseThrow();

        assertEquals(2, story.factors().size());
        var engagement = story.factors().get(0);
        assertEquals(1, engagement.parts().size());
        assertEquals(
                engagement.points(),
                engagement.parts().get(0).points() + engagement.hidden().orElseThrow(),
                1e-9);
        var contract = story.factors().get(1);
        assertEquals(MeasureGroup.CONTRACT, contract.factor());
        assertEquals(List.of(), contract.parts());
        assertEquals(contract.points(), contract.hidden().orElseThrow(), 1e-9);
    }

    @Test
    @DisplayName("without days it compares the last thirty that have a score")
    void latest() {
        assertEquals(Optional.empty(), why.on(ACME, WhyAsked.LATEST, TODAY, Actors.boss()));
        past.put(TODAY.minusDays(31), made(TODAY.minusDays(31), "OVERDUE_INVOICES 2"));
        past.put(TODAY.minusDays(1), made(TODAY.minusDays(1), "OVERDUE_INVOICES 1"));
        assertEquals(Optional.empty(), why.on(ACME, WhyAsked.LATEST, TODAY, Actors.boss()));
        past.put(TODAY.minusDays(30), made(TODAY.minusDays(30), "OVERDUE_INVOICES 3"));

        var story = why.on(ACME, WhyAsked.LATEST, TODAY, Actors.boss()).orElseThrow();

        assertEquals(TODAY.minusDays(30), story.from());
        assertEquals(TODAY.minusDays(1), story.to());
    }

    @Test
    @DisplayName("a day without a score, a wrong order and no day are refused at their field")
    void refused() {
        past.put(BEFORE, made(BEFORE, "OVERDUE_INVOICES 0"));
        past.put(TODAY, made(TODAY));
        assertEquals(
                List.of("to c360.health-page.no-score.error"),
                Refusals.of(
                        () ->
                                why.on(
                                        ACME,
                                        asked("from", BEFORE, "to", TODAY),
                                        TODAY,
                                        Actors.boss())));
        assertEquals(
                List.of("to c360.health-page.days-order.error"),
                Refusals.of(() -> asked("from", TODAY, "to", TODAY)));
        assertEquals(
                List.of("from c360.input.date.error"),
                Refusals.of(() -> WhyAsked.of(Map.of("from", "tomorrow")::get)));
        assertEquals(
                List.of("days c360.input.choice.error"),
                Refusals.of(() -> TrendAsked.of(Map.of("days", "31")::get)));
        assertEquals(TrendAsked.DEFAULT, TrendAsked.of(Map.<String, String>of()::get));
    }

    private static WhyAsked asked(String from, LocalDate first, String to, LocalDate second) {
        Map<String, String> given = new HashMap<>();
        given.put(from, first.toString());
        given.put(to, second.toString());
        return WhyAsked.of(given::get);
    }

    private static ExactWhy.Made made(LocalDate day, String... measures) {
        var asOf = new AsOf(day, Subjects.AS_OF.zone());
        return new ExactWhy.Made(
                new Subject(
                        Subjects.measures(measures),
                        Optional.of(Subjects.baseline(1, "1", Subjects.ALL)),
                        asOf),
                HealthModel.SHIPPED);
    }

    private ScoreHistory history() {
        return new ScoreHistory() {
            @Override
            public HealthTrend trend(CustomerId customer, LocalDate from, LocalDate to) {
                List<TrendPoint> points = new ArrayList<>();
                past.forEach(
                        (day, made) -> {
                            if (!day.isBefore(from) && !day.isAfter(to)) {
                                made.score()
                                        .value()
                                        .ifPresent(
                                                it -> points.add(new TrendPoint(day, it, false)));
                            }
                        });
                return new HealthTrend(points);
            }

            @Override
            public Optional<ExactWhy.Made> made(CustomerId customer, LocalDate day) {
                return Optional.ofNullable(past.get(day));
            }
        };
    }
}
