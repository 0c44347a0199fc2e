package io.customer360.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.customer360.run.Job;
import io.customer360.shared.CustomerId;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Measuring customers")
class MeasureWorksTest {
    private final Portfolio portfolio = Portfolio.of(3);

    @Test
    @DisplayName("everybody gets a standing and a row of the day, against a baseline of its own")
    void everybody() {
        portfolio.tickets(2, 7);

        portfolio.run(portfolio.all());

        assertEquals(Optional.of(7L), portfolio.standing(2));
        assertEquals(Optional.of(0L), portfolio.standing(3));
        assertEquals(
                Map.of(LocalDate.parse("2026-03-01"), 1), portfolio.history.get(new CustomerId(2)));
        assertEquals(1, portfolio.baselines.size());
        assertEquals(1, portfolio.standings.get(new CustomerId(1)).standing().baseline());
    }

    @Test
    @DisplayName("a second run writes nothing when nothing has changed")
    void again() {
        portfolio.run(portfolio.all());

        assertEquals(0, portfolio.run(portfolio.all()));
        assertEquals(1, portfolio.standings.get(new CustomerId(1)).run());
        assertEquals(1, portfolio.baselines.size());
    }

    @Test
    @DisplayName("a new baseline is a new version that everybody counts against")
    void newBaseline() {
        portfolio.run(portfolio.all());
        portfolio.tickets(1, 40);
        portfolio.tickets(2, 40);

        portfolio.run(portfolio.all());

        assertEquals(2, portfolio.baselines.get(1).version());
        assertEquals(new BigDecimal("4E+1"), portfolio.baselines.get(1).openPerTen());
        assertEquals(2, portfolio.standings.get(new CustomerId(3)).standing().baseline());
    }

    @Test
    @DisplayName("who is no customer any more stands nowhere, but past days stay")
    void gone() {
        portfolio.run(portfolio.all());
        portfolio.zones.remove(new CustomerId(2));

        portfolio.run(portfolio.all());

        assertEquals(Set.of(new CustomerId(1), new CustomerId(3)), portfolio.standings.keySet());
        assertEquals(1, portfolio.history.get(new CustomerId(2)).size());
    }

    @Test
    @DisplayName("only who has a mark is measured, and loses it")
    void marked() {
        portfolio.run(portfolio.all());
        portfolio.read.clear();
        portfolio.tickets(1, 1);
        portfolio.tickets(2, 2);
        portfolio.mark(2);
        portfolio.mark(2);

        assertEquals(2, portfolio.run(portfolio.changed()));

        assertEquals(List.of(List.of(new CustomerId(2))), portfolio.read);
        assertEquals(Optional.of(0L), portfolio.standing(1));
        assertEquals(Optional.of(2L), portfolio.standing(2));
        assertEquals(List.of(), portfolio.marks);
        assertEquals(List.of(), portfolio.asked);
    }

    @Test
    @DisplayName("a mark that comes while a customer is measured stays for the next run")
    void between() {
        portfolio.run(portfolio.all());
        portfolio.mark(2);
        var piece = portfolio.changed().next(Optional.empty()).orElseThrow();
        portfolio.tickets(2, 5);
        portfolio.mark(2);

        piece.write(2);

        assertEquals(1, portfolio.marks.size());
        portfolio.run(portfolio.changed());
        assertEquals(Optional.of(5L), portfolio.standing(2));
    }

    @Test
    @DisplayName("what another run has stored in between is not overwritten, but measured again")
    void overtaken() {
        portfolio.run(portfolio.all());
        var slow = portfolio.all();
        var first = slow.next(Optional.of("0")).orElseThrow();
        portfolio.tickets(2, 5);
        portfolio.mark(2);
        portfolio.now = portfolio.now.plus(Duration.ofDays(1));
        portfolio.run(portfolio.changed());
        portfolio.tickets(2, 6);

        assertEquals(0, first.write(1), "nothing differed when it looked");
        portfolio.tickets(2, 7);
        var late = portfolio.due().next(Optional.empty()).orElseThrow();
        portfolio.mark(1);
        portfolio.run(portfolio.changed());
        assertThrows(RuntimeException.class, () -> late.write(9));
        late.alone().forEach(piece -> piece.write(9));
        assertEquals(9, portfolio.standings.get(new CustomerId(3)).run());
        assertEquals(Optional.of(5L), portfolio.standing(2));
    }

    @Test
    @DisplayName("more marked customers than fit into a transaction take several")
    void pieces() {
        var many = Portfolio.of(1_201);
        for (int id = 1; id <= 1_201; id++) {
            many.mark(id);
        }

        assertEquals(2 * 1_201, many.run(many.changed()));

        assertEquals(List.of(500, 500, 201), many.read.stream().map(it -> it.size()).toList());
        assertEquals(List.of(), many.marks);
    }

    @Test
    @DisplayName("a full run reads for many customers at once and stores them piece by piece")
    void ahead() {
        var many = Portfolio.of(5_600);

        assertEquals(1 + 2 * 5_600, many.run(many.all()));

        assertEquals(List.of(5_000, 600), many.read.stream().map(it -> it.size()).toList());
    }

    @Test
    @DisplayName("R10 who cannot be measured is reported and stops nobody else, in every run")
    void poison() {
        var many = Portfolio.of(1_100);
        many.poison.add(new CustomerId(7));
        many.poison.add(new CustomerId(1_007));

        many.run(many.all());

        assertEquals(1_098, many.standings.size());
        assertEquals(List.of("customer:7", "customer:1007"), many.failed);
    }

    @Test
    @DisplayName("who cannot be measured is tried again by the hour, not by the minute")
    void poisonAgain() {
        portfolio.run(portfolio.all());
        portfolio.poison.add(new CustomerId(2));
        portfolio.tickets(3, 3);
        portfolio.mark(2);
        portfolio.mark(3);

        portfolio.run(portfolio.changed());

        assertEquals(List.of("customer:2"), portfolio.failed);
        assertEquals(Optional.of(3L), portfolio.standing(3));
        assertEquals(List.of(), portfolio.marks);
        portfolio.poison.clear();
        portfolio.tickets(2, 9);
        portfolio.run(portfolio.due());
        assertEquals(Optional.of(9L), portfolio.standing(2));
    }

    @Test
    @DisplayName("a database that is away is nobody's fault")
    void away() {
        portfolio.mark(1);
        portfolio.away = true;

        assertThrows(IllegalStateException.class, () -> portfolio.changed().next(Optional.empty()));
        assertEquals(1, portfolio.marks.size());
    }

    @Test
    @DisplayName(
            "a mark on everybody, a first baseline and a new kind of record ask for a full run")
    void everybodySoon() {
        portfolio.mark(1);
        portfolio.run(portfolio.changed());
        assertEquals(List.of(Job.MEASURE_ALL), portfolio.asked, "no baseline yet");
        portfolio.run(portfolio.all());
        portfolio.mark(1);
        portfolio.run(portfolio.changed());
        assertEquals(1, portfolio.asked.size(), "nothing new");
        portfolio.mark(0);
        portfolio.run(portfolio.changed());
        assertEquals(2, portfolio.asked.size(), "a rate has changed");
        assertEquals(1, portfolio.marks.size(), "until everybody is measured");
        portfolio.run(portfolio.all());
        assertTrue(portfolio.marks.isEmpty());
        portfolio.inUse.add(Measure.LAST_QBR);
        portfolio.mark(1);
        portfolio.run(portfolio.changed());
        assertEquals(3, portfolio.asked.size(), "the first of its kind");
    }

    @Test
    @DisplayName("a mark on everybody is no piece, and a refused wish is asked again")
    void everybodyOnly() {
        portfolio.run(portfolio.all());
        portfolio.refuses = true;
        portfolio.mark(0);
        assertTrue(portfolio.changed().next(Optional.empty()).isEmpty());
        portfolio.mark(2);
        portfolio.run(portfolio.changed());
        assertEquals(List.of(), portfolio.asked);
        portfolio.refuses = false;

        assertTrue(portfolio.changed().next(Optional.empty()).isEmpty());

        assertEquals(List.of(Job.MEASURE_ALL), portfolio.asked);
        assertEquals(
                List.of(Optional.empty()),
                portfolio.marks.stream().map(it -> it.customer()).toList());
    }

    @Test
    @DisplayName("a full run that goes on looks again at whom it had read before")
    void resumed() {
        var all = portfolio.all();
        assertTrue(all.next(Optional.of("0")).isPresent());
        portfolio.tickets(3, 8);

        all.forget();
        all.next(Optional.of("1")).orElseThrow().write(2);

        assertEquals(Optional.of(8L), portfolio.standing(3));
    }

    @Test
    @DisplayName("nothing to do is no piece")
    void idle() {
        portfolio.run(portfolio.all());

        assertTrue(portfolio.changed().next(Optional.empty()).isEmpty());
        assertTrue(portfolio.due().next(Optional.empty()).isEmpty());
    }
}
