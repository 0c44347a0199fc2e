package io.customer360.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.customer360.customer.MemoryProfiles;
import io.customer360.pulse.Level;
import io.customer360.pulse.LevelId;
import io.customer360.pulse.PulseChoices;
import io.customer360.pulse.PulseMonth;
import io.customer360.pulse.PulseTerms;
import io.customer360.pulse.RiskCategory;
import io.customer360.pulse.RiskCategoryId;
import io.customer360.shared.Actor;
import io.customer360.shared.Actors;
import io.customer360.shared.CustomerId;
import io.customer360.shared.ExternalId;
import io.customer360.shared.MemoryChanges;
import io.customer360.shared.Permission;
import io.customer360.shared.Stamp;
import io.customer360.shared.Today;
import io.customer360.status.StatusColour;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Reading pulses that are brought in (F-154)")
class PulseReaderTest {

    private static final Actor CARLA = Actors.carla(Permission.VIEW, Permission.EDIT);
    private static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");
    private static final List<Level> LEVELS = List.of(level(1, "2"), level(2, "1"));
    private static final List<RiskCategory> RISKS = List.of(risk(1, "2"), risk(2, "1"));

    private final PulseReader reader =
            new PulseReader(
                    new PulseNames(() -> LEVELS, () -> RISKS),
                    new PulseChoices(() -> LEVELS, () -> RISKS),
                    new MemoryProfiles(new MemoryChanges()),
                    new Today(Clock.fixed(NOW, ZoneOffset.UTC), () -> ZoneOffset.UTC),
                    Map.of(),
                    NOW,
                    CARLA);

    @Test
    @DisplayName("F-154 what is stored stays even when names are the numbers of others")
    void storedStays() {
        FedPulse said =
                new FedPulse(
                        PulseMonth.of(202611),
                        new PulseTerms(
                                new LevelId(1),
                                Optional.of(new RiskCategoryId(2)),
                                List.of(),
                                "Fine"),
                        CARLA.key());
        Map<String, String> texts = reader.texts(held(said));
        assertEquals(said, reader.read(texts));

        texts.put("level", "1");
        texts.put("category", "");
        assertEquals(new LevelId(2), reader.read(texts).terms().level(), "names come first");
        assertEquals(Optional.empty(), reader.read(texts).terms().category());
    }

    private static Held<FedPulse> held(FedPulse said) {
        return new Held<>(
                7,
                new CustomerId(1),
                new ExternalId("crm", "7"),
                said,
                new Stamp(NOW, CARLA.key(), NOW, CARLA.key()),
                1,
                false);
    }

    private static Level level(int id, String name) {
        return new Level(new LevelId(id), name, 50, StatusColour.GREEN, id, false);
    }

    private static RiskCategory risk(int id, String name) {
        return new RiskCategory(new RiskCategoryId(id), name, List.of(), false);
    }
}
