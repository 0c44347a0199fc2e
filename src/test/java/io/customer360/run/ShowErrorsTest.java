package io.customer360.run;

import static io.customer360.run.ARun.NOW;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.customer360.shared.Actor;
import io.customer360.shared.Actors;
import io.customer360.shared.DirectWork;
import io.customer360.shared.FieldChange;
import io.customer360.shared.Forbidden;
import io.customer360.shared.NotFound;
import io.customer360.shared.Permission;
import io.customer360.shared.Revision;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The log of records that jobs could not do")
class ShowErrorsTest {
    private static final Actor BOSS = Actors.boss();

    private final MemoryRunErrors errors = new MemoryRunErrors();
    private final List<Revision> log = new ArrayList<>();
    private final ShowErrors show =
            new ShowErrors(errors, log::add, new DirectWork(), Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    @DisplayName("shows the newest hundred and how many there are in all")
    void newest() {
        report(103);

        var shown = show.newest(BOSS);

        assertEquals(100, shown.newest().size());
        assertEquals(103, shown.count());
        assertEquals("customer:103", shown.newest().get(0).record());
    }

    @Test
    @DisplayName("clears one, and the history says which, why and who")
    void clear() {
        report(2);

        var left = show.clear(1, BOSS);

        assertEquals(1, left.count());
        assertEquals("customer:2", left.newest().get(0).record());
        assertEquals(
                List.of(
                        new Revision(
                                BOSS.key(),
                                NOW,
                                List.of(
                                        new FieldChange(
                                                "run-error", "chores, customer:1: bad", "")))),
                log);
    }

    @Test
    @DisplayName("clears all, and the history tells twenty of them and how many more")
    void clearAll() {
        report(23);

        assertEquals(0, show.clearAll(BOSS).count());

        var told = log.get(0).changes().get(0).from().lines().toList();
        assertEquals(21, told.size());
        assertEquals("chores, customer:23: bad", told.get(0));
        assertEquals("+ 3", told.get(20));
    }

    @Test
    @DisplayName("all of a few are told one by one, and nothing where there is nothing")
    void few() {
        report(2);

        show.clearAll(BOSS);
        show.clearAll(BOSS);

        assertEquals(1, log.size());
        assertEquals(
                "chores, customer:2: bad\nchores, customer:1: bad",
                log.get(0).changes().get(0).from());
    }

    @Test
    @DisplayName("one that is gone is not found, and others than managers are refused")
    void refused() {
        report(1);
        assertThrows(NotFound.class, () -> show.clear(2, BOSS));
        var carla = Actors.carla(Permission.VIEW);
        assertThrows(Forbidden.class, () -> show.newest(carla));
        assertThrows(Forbidden.class, () -> show.clear(1, carla));
        assertThrows(Forbidden.class, () -> show.clearAll(carla));
        assertEquals(1, errors.count());
        assertTrue(log.isEmpty());
    }

    private void report(int many) {
        for (int i = 1; i <= many; i++) {
            errors.report(Job.CHORES, "customer:" + i, "bad", NOW.plusSeconds(i));
        }
    }
}
