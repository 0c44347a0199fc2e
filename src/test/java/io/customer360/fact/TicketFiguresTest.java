package io.customer360.fact;

import static io.customer360.fact.ATicket.aTicket;
import static io.customer360.fact.FactWorld.NOW;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.customer360.fact.TicketFigures.Rating;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The numbers of a ticket")
class TicketFiguresTest {
    private static final Instant END = NOW.minus(Duration.ofDays(3));

    @Test
    @DisplayName("at the first look, what is late and rated became so at the ticket's end")
    void first() {
        var seen = aTicket(1).resolved(END).breached().rated(4).build();
        var figures = TicketFigures.of(seen, Optional.empty(), NOW);
        assertEquals(Optional.of(END), figures.breached());
        assertEquals(Optional.of(new Rating(4, END)), figures.rating());
        assertEquals(Progress.DONE, figures.progress());
    }

    @Test
    @DisplayName("of an open ticket the last change stands for its end")
    void open() {
        var seen = aTicket(1).updated(END).breached().build();
        assertEquals(Optional.of(END), TicketFigures.of(seen, Optional.empty(), NOW).breached());
    }

    @Test
    @DisplayName("what begins between two looks begins at the second and stays there")
    void later() {
        var before = TicketFigures.of(aTicket(1).build(), Optional.empty(), END);
        var seen = aTicket(1).breached().rated(2).build();
        var second = TicketFigures.of(seen, Optional.of(before), NOW);
        var third = TicketFigures.of(seen, Optional.of(second), NOW.plusSeconds(60));
        assertEquals(Optional.of(NOW), second.breached());
        assertEquals(Optional.of(new Rating(2, NOW)), second.rating());
        assertEquals(second, third);
    }

    @Test
    @DisplayName("a resolved ticket was late before its end, however late that is noticed")
    void lateAfterwards() {
        var before = TicketFigures.of(aTicket(1).resolved(END).build(), Optional.empty(), END);
        var seen = aTicket(1).resolved(END).breached().build();
        assertEquals(Optional.of(END), TicketFigures.of(seen, Optional.of(before), NOW).breached());
    }

    @Test
    @DisplayName("while Jira does not tell whether a ticket was late, what is known stays")
    void unknown() {
        var before = TicketFigures.of(aTicket(1).breached().build(), Optional.empty(), END);
        var seen = aTicket(1).breach(SeenTicket.Breach.UNKNOWN).build();
        assertEquals(before, TicketFigures.of(seen, Optional.of(before), NOW));
        assertEquals(Optional.empty(), TicketFigures.of(seen, Optional.empty(), NOW).breached());
    }

    @Test
    @DisplayName("another rating has another moment, and what is over is gone")
    void over() {
        var before =
                TicketFigures.of(aTicket(1).breached().rated(2).build(), Optional.empty(), END);
        var now = TicketFigures.of(aTicket(1).rated(5).build(), Optional.of(before), NOW);
        assertEquals(Optional.of(new Rating(5, NOW)), now.rating());
        assertEquals(Optional.empty(), now.breached());
        var unrated = TicketFigures.of(aTicket(1).build(), Optional.of(now), NOW);
        assertEquals(Optional.empty(), unrated.rating());
    }

    @Test
    @DisplayName("a look of before the last change is known to be old")
    void old() {
        var figures = TicketFigures.of(aTicket(1).updated(NOW).build(), Optional.empty(), NOW);
        assertTrue(figures.newerThan(aTicket(1).updated(END).build()));
        assertFalse(figures.newerThan(aTicket(1).updated(NOW).build()));
    }

    @Test
    @DisplayName("every category of Jira is a progress, an unknown one is to do")
    void progress() {
        assertEquals(Progress.TO_DO, Progress.ofCategory("new"));
        assertEquals(Progress.IN_PROGRESS, Progress.ofCategory("indeterminate"));
        assertEquals(Progress.DONE, Progress.ofCategory("done"));
        assertEquals(Progress.TO_DO, Progress.ofCategory("undefined"));
        for (Progress progress : Progress.values()) {
            assertEquals(progress, Progress.of(progress.number()));
        }
        assertEquals(Progress.TO_DO, Progress.of(9));
    }
}
