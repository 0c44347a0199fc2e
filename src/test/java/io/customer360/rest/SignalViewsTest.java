package io.customer360.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.customer360.churn.Records;
import io.customer360.health.Subjects;
import io.customer360.rest.view.KeysAsTexts;
import io.customer360.score.MemorySignalTasks;
import io.customer360.score.ShowSignals;
import io.customer360.score.SignalsDone;
import io.customer360.settings.MemoryTicketSettings;
import io.customer360.shared.Actor;
import io.customer360.shared.Actors;
import io.customer360.shared.NotFound;
import io.customer360.shared.Permission;
import io.customer360.shared.Today;
import io.customer360.task.CreateTask;
import io.customer360.task.MemoryIssueKinds;
import io.customer360.task.MemoryIssues;
import io.customer360.task.MemoryTaskSettings;
import io.customer360.ticket.MemoryTickets;
import io.customer360.ticket.ShowTickets;
import java.time.Clock;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Signals as one reader may see them (F-145)")
class SignalViewsTest {
    private static final Clock CLOCK = Clock.fixed(Api.NOW, ZoneOffset.UTC);
    private static final Today TODAY = new Today(CLOCK, () -> ZoneOffset.UTC);
    private static final Actor VIEWER = Actors.carla(Permission.VIEW, Permission.EDIT);

    private final Api api = new Api();
    private final MemoryIssues issues = new MemoryIssues();
    private final SignalViews views =
            new SignalViews(
                    api.scores.scored(CLOCK),
                    new ShowSignals(
                            (customer, day) -> Records.NONE,
                            new ShowTickets(
                                    new MemoryTickets(),
                                    new MemoryTicketSettings(),
                                    api.preferences),
                            new SignalsDone(new MemorySignalTasks(), issues),
                            new CreateTask(
                                    issues,
                                    new MemoryIssueKinds(),
                                    new MemoryTaskSettings(),
                                    TODAY)),
                    new SignalTexts(
                            KeysAsTexts.texts(), api.viewers, api.organisations, TODAY, api.urls),
                    api.urls);

    @BeforeEach
    void silent() {
        api.scores.add(Subjects.baseline(1, "1", Subjects.ALL));
        api.scores.holding(
                Api.ACME,
                Api.NOW,
                Subjects.measures("LAST_MESSAGE 200", "OVERDUE_INVOICES 2", "OLDEST_OVERDUE 162"),
                "1\n20000");
    }

    @Test
    @DisplayName("the day of the last message shows in no part of what is hidden")
    void hidden() {
        var all = item("silence", Actors.boss());
        assertNotNull(all.since());
        assertEquals("silence@" + all.since(), all.key());

        var some = item("silence", VIEWER);
        assertEquals("silence", some.key());
        assertNull(some.evidence());
        assertNull(some.since());
        assertNull(some.age());
        assertFalse(Api.json(views.of(Api.ACME, VIEWER)).contains(all.since().toString()));
        assertNotNull(item("overdue-invoice", VIEWER).since());
    }

    @Test
    @DisplayName("F-152 each reader names a signal as it was shown, and nobody guesses its day")
    void named() {
        var key = item("silence", Actors.boss()).key();
        assertEquals(key, views.key(Api.ACME, key, Actors.boss()));
        assertEquals(key, views.key(Api.ACME, "silence", VIEWER));
        assertThrows(NotFound.class, () -> views.key(Api.ACME, key, VIEWER));
    }

    private SignalsJson.Item item(String kind, Actor reader) {
        return ((SignalsJson) views.of(Api.ACME, reader).json())
                .items().stream()
                        .filter(it -> it.kind().name().equals(kind))
                        .findFirst()
                        .orElseThrow();
    }
}
