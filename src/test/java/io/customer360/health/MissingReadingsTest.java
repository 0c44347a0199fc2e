package io.customer360.health;

import static io.customer360.health.Subjects.DAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.customer360.measure.Measure;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Sub-measures that say nothing, or never had anything to say")
class MissingReadingsTest {

    @ParameterizedTest
    @DisplayName("F-141 resolution is missing with fewer on either side")
    @CsvSource({"2, 3", "3, 2", "0, 0", "1, 1"})
    void fewResolved(int many, int manyBefore) {
        assertEquals(
                new Reading.Missing(Why.TOO_FEW),
                part(
                                Subjects.of(
                                        "RESOLUTION_90 7200000",
                                        "RESOLVED_90 " + many,
                                        "RESOLUTION_BEFORE 7200000",
                                        "RESOLVED_BEFORE " + manyBefore),
                                SubMeasure.RESOLUTION)
                        .reading());
    }

    @ParameterizedTest
    @DisplayName("F-140 says why when there is nothing to tell from")
    @CsvSource({
        "OVERDUE_DAYS, OVERDUE_INVOICES 2, NOT_KNOWN",
        "OVERDUE_DAYS, OLDEST_OVERDUE never, NOT_KNOWN",
        "MEMBERS_SEEN, MEMBERS_SEEN_30 2, NOT_KNOWN",
        "MEMBERS_SEEN, MEMBERS 0;MEMBERS_SEEN_30 0, NO_MEMBERS",
        "MEMBERS_SEEN, MEMBERS 3, NOT_KNOWN",
        "ACTIVE_USERS, ACTIVE_USERS_30 9;ACTIVE_USERS_BEFORE 0, NOTHING_BEFORE",
        "ACTIVE_USERS, ACTIVE_USERS_30 0;ACTIVE_USERS_BEFORE 0, NOTHING_BEFORE",
        "ACTIVE_USERS, ACTIVE_USERS_BEFORE 9, NOT_KNOWN",
        "ACTIVE_USERS, ACTIVE_USERS_30 9, NOT_KNOWN",
        "KEY_EVENTS, KEY_EVENTS_30 9;KEY_EVENTS_USUAL 0, NOTHING_BEFORE",
        "OPEN_LOAD, OPEN_TICKETS 2, NOT_KNOWN",
        "OPEN_LOAD, MEMBERS 2, NOT_KNOWN",
        "RESOLUTION, RESOLUTION_90 5;RESOLVED_90 5, NOT_KNOWN",
        "RESOLUTION, RESOLUTION_BEFORE 5;RESOLVED_BEFORE 5, NOT_KNOWN",
        "RESOLUTION, RESOLUTION_90 5;RESOLUTION_BEFORE 5, NOT_KNOWN",
        "RESOLUTION, RESOLVED_90 0;RESOLVED_BEFORE 9, TOO_FEW",
        "RESOLUTION, RESOLVED_90 3;RESOLVED_BEFORE 3, NOT_KNOWN",
        "RESOLUTION, RESOLVED_90 3;RESOLVED_BEFORE 3;RESOLUTION_90 5, NOT_KNOWN",
        "SATISFACTION, RATINGS_90 2;SATISFIED_90 2, TOO_FEW",
        "SATISFACTION, RATINGS_90 0;SATISFIED_90 0, TOO_FEW",
        "SATISFACTION, SATISFIED_90 4, NOT_KNOWN",
        "SATISFACTION, RATINGS_90 4, NOT_KNOWN",
        "RENEWAL_DAYS, NEAREST_RENEWAL never, NO_RENEWAL",
        "RENEWAL_DAYS, AUTO_RENEW_SHARE 1, NO_RENEWAL",
        "RENEWAL_DAYS, EXPIRED 1, NOT_KNOWN",
        "CHAMPION, CHAMPION_SEEN 3, NOT_KNOWN"
    })
    void missing(SubMeasure part, String measures, Why why) {
        var found = part(Subjects.of(measures.split(";")), part);

        assertEquals(new Reading.Missing(why), found.reading());
        assertTrue(found.score().isEmpty());
        assertFalse(found.counts());
        assertEquals(0, found.points());
    }

    @ParameterizedTest
    @DisplayName("F-140 nothing is known of a customer without records")
    @EnumSource(SubMeasure.class)
    void nothing(SubMeasure part) {
        assertEquals(new Reading.Missing(Why.NOT_KNOWN), part(Subjects.of(), part).reading());
    }

    @ParameterizedTest
    @DisplayName("F-139 F-142 never having had it scores nothing once anybody has")
    @CsvSource({"SILENT_DAYS, LAST_MESSAGE never", "REVIEW_DAYS, LAST_QBR never"})
    void never(SubMeasure part, String measures) {
        var used = part(Subjects.of(measures), part);

        assertEquals(new Reading.Never(), used.reading());
        assertEquals(0, used.score().orElseThrow());
        assertTrue(used.counts());
        assertEquals(
                new Reading.Missing(Why.NOT_IN_USE),
                part(Subjects.unused(measures), part).reading());
    }

    @ParameterizedTest
    @DisplayName("F-139 F-142 none is missing while nobody has any, and one counts at once")
    @CsvSource({
        "MEETINGS, MEETINGS_90 0, MEETINGS_90 1",
        "MEMBERS_SEEN, MEMBERS 4;MEMBERS_SEEN_30 0, MEMBERS 4;MEMBERS_SEEN_30 1",
        "ESCALATIONS, ESCALATED_OR_BREACHED_30 0, ESCALATED_OR_BREACHED_30 1",
        "OPEN_LOAD, MEMBERS 4;OPEN_TICKETS 0, MEMBERS 4;OPEN_TICKETS 1",
        "CONTACT_TYPES, CONTACT_TYPES 0, CONTACT_TYPES 1",
        "CHAMPION, CHAMPIONS 0, CHAMPIONS 1"
    })
    void notInUse(SubMeasure part, String none, String one) {
        assertEquals(
                new Reading.Missing(Why.NOT_IN_USE),
                part(Subjects.unused(none.split(";")), part).reading());
        assertEquals(
                new Reading.Missing(Why.NO_BASELINE),
                part(Subjects.unused(none.split(";")).against(Optional.empty()), part).reading());
        assertTrue(part(Subjects.of(none.split(";")), part).reading().present());
        assertTrue(part(Subjects.unused(one.split(";")), part).reading().present());
    }

    @Test
    @DisplayName("whether members were seen asks whether anybody has ever written")
    void writing() {
        var subject = Subjects.unused("MEMBERS 4", "MEMBERS_SEEN_30 0");
        var written = Optional.of(Subjects.baseline(2, "1", Set.of(Measure.LAST_MESSAGE)));

        assertEquals(
                new Reading.Known(0),
                part(subject.against(written), SubMeasure.MEMBERS_SEEN).reading());
    }

    @ParameterizedTest
    @DisplayName("a number that cannot be negative is a fault of whoever measured it")
    @CsvSource({
        "OVERDUE_INVOICES",
        "DAYS_LATE",
        "MEETINGS_90",
        "MEMBERS_SEEN_30",
        "FEATURES_ADOPTED",
        "OPEN_TICKETS",
        "ESCALATED_OR_BREACHED_30",
        "CONTACT_TYPES",
        "CHAMPIONS",
        "AUTO_RENEW_SHARE"
    })
    void negative(String measure) {
        assertThrows(IllegalArgumentException.class, () -> Subjects.score(measure + " -0.5"));
    }

    @Test
    @DisplayName("a value is a number")
    void notANumber() {
        assertThrows(IllegalArgumentException.class, () -> new Reading.Known(Double.NaN));
        assertThrows(
                IllegalArgumentException.class, () -> new Reading.Known(Double.POSITIVE_INFINITY));
        assertThrows(
                IllegalArgumentException.class,
                () -> new Manual(Double.NaN, DAY, OptionalInt.empty()));
        assertThrows(
                IllegalArgumentException.class, () -> new Manual(100.5, DAY, OptionalInt.empty()));
        assertThrows(
                IllegalArgumentException.class, () -> new Manual(-1, DAY, OptionalInt.empty()));
    }

    private static PartScore part(Subject subject, SubMeasure part) {
        return Subjects.part(HealthScore.of(subject, HealthModel.SHIPPED), part);
    }
}
