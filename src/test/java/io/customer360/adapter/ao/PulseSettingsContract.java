package io.customer360.adapter.ao;

import static io.customer360.adapter.ao.Stores.ACME;
import static io.customer360.adapter.ao.Stores.NOW;
import static io.customer360.adapter.ao.Stores.revision;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.customer360.adapter.ao.pulse.AoPulseUses;
import io.customer360.adapter.ao.standing.DirtyRow;
import io.customer360.pulse.ArrangeLevels;
import io.customer360.pulse.ArrangeRisks;
import io.customer360.pulse.ChangeReminder;
import io.customer360.pulse.LevelDraft;
import io.customer360.pulse.LevelId;
import io.customer360.pulse.PulseMonth;
import io.customer360.pulse.PulseTerms;
import io.customer360.pulse.Reminder;
import io.customer360.pulse.RiskCategoryId;
import io.customer360.pulse.RiskDraft;
import io.customer360.pulse.RiskFactorId;
import io.customer360.shared.Actors;
import io.customer360.shared.ExternalId;
import io.customer360.shared.Stale;
import io.customer360.status.StatusColour;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.java.ao.Query;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What the stores of levels, risks and the reminder must do on every database. */
interface PulseSettingsContract {
    Stores stores();

    @Test
    @DisplayName("F-234 levels are stored with all they are; only other points measure everybody")
    default void keepsLevels() {
        int before = everybody();
        var added = levels().add(draft(0, "Calm 🚀", 60), Actors.boss());
        var last = added.all().get(5);
        assertEquals(added, stores().pulseLevels.current());
        assertEquals(StatusColour.PURPLE, last.colour());
        assertEquals(before, everybody(), "nobody has it yet");
        levels().change(last.id(), draft(1, "Calm again", 60), Actors.boss());
        assertEquals(before, everybody());
        levels().change(last.id(), draft(2, "Calm again", 61), Actors.boss());
        assertEquals(before + 1, everybody());
        var stale =
                assertThrows(
                        Stale.class,
                        () -> levels().change(last.id(), draft(1, "Late", 1), Actors.boss()));
        assertEquals(stores().pulseLevels.current(), stale.current());
    }

    @Test
    @DisplayName("F-234 risks are stored with their factors and order, 4-byte characters and all")
    default void keepsRisks() {
        var product = new RiskCategoryId(1);
        var added =
                risks().addFactor(product, new RiskDraft(0, "Gaps 🚀 <b>", true), Actors.boss());
        assertEquals(added, stores().pulseRisks.current());
        assertEquals(
                "Gaps 🚀 <b>",
                stores().pulseRisks.find(product).orElseThrow().factors().get(3).name());
    }

    @Test
    @DisplayName(
            "F-234 what a pulse names is found: its level, its category, and factors by whole ids")
    default void findsUses() {
        var uses = new AoPulseUses(stores().ao);
        var nine = new RiskCategoryId(9);
        stores().pulses
                .add(
                        ACME,
                        new ExternalId("test", "uses"),
                        PulseMonth.of(202611),
                        new PulseTerms(
                                new LevelId(2),
                                Optional.of(new RiskCategoryId(9)),
                                List.of(new RiskFactorId(10), new RiskFactorId(112)),
                                ""),
                        revision("level"));

        assertTrue(uses.level(new LevelId(2)));
        assertTrue(uses.category(new RiskCategoryId(9)));
        assertTrue(uses.factor(nine, new RiskFactorId(10)));
        assertTrue(uses.factor(nine, new RiskFactorId(112)));
        assertFalse(uses.factor(nine, new RiskFactorId(11)));
        assertFalse(uses.factor(new RiskCategoryId(1), new RiskFactorId(10)));
        assertFalse(uses.factor(nine, new RiskFactorId(1)));
        assertFalse(uses.level(new LevelId(41)));
        assertFalse(uses.category(new RiskCategoryId(90)));
    }

    @Test
    @DisplayName("F-234 the reminder is stored; who saves later than somebody else is told")
    default void keepsReminder() {
        var change = new ChangeReminder(stores().pulseReminder, stores().work, clock());
        var form = Map.of("version", "0", "on", "true", "day", "25", "issue", "true");
        assertEquals(new Reminder(true, 25, true, 1), change.on(form, Actors.boss()));
        assertEquals(new Reminder(true, 25, true, 1), stores().pulseReminder.current());
        assertThrows(Stale.class, () -> change.on(form, Actors.boss()));
    }

    private int everybody() {
        return stores().ao.count(DirtyRow.class, Query.select().where(DirtyRow.ORG_ID + " = ?", 0));
    }

    private ArrangeLevels levels() {
        return new ArrangeLevels(
                stores().pulseLevels, new AoPulseUses(stores().ao), stores().work, clock());
    }

    private ArrangeRisks risks() {
        return new ArrangeRisks(
                stores().pulseRisks, new AoPulseUses(stores().ao), stores().work, clock());
    }

    private static Clock clock() {
        return Clock.fixed(NOW, ZoneOffset.UTC);
    }

    private static LevelDraft draft(int version, String name, int points) {
        return new LevelDraft(version, name, points, StatusColour.PURPLE, true);
    }
}
