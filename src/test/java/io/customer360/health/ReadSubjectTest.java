package io.customer360.health;

import static io.customer360.health.Subjects.AS_OF;
import static io.customer360.health.Subjects.DAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.customer360.measure.Measure;
import io.customer360.measure.Measures;
import io.customer360.measure.Value;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("What sub-measures say of a customer")
class ReadSubjectTest {

    @ParameterizedTest
    @DisplayName("F-138–F-143 each has a value and a score at its edges")
    @CsvSource({
        "OVERDUE_COUNT, OVERDUE_INVOICES 0, 0, 100",
        "OVERDUE_COUNT, OVERDUE_INVOICES 1, 1, 66.666666666667",
        "OVERDUE_COUNT, OVERDUE_INVOICES 3, 3, 0",
        "OVERDUE_COUNT, OVERDUE_INVOICES 900, 900, 0",
        "OVERDUE_DAYS, OLDEST_OVERDUE 0, 0, 100",
        "OVERDUE_DAYS, OLDEST_OVERDUE 30, 30, 50",
        "OVERDUE_DAYS, OLDEST_OVERDUE 60, 60, 0",
        "OVERDUE_DAYS, OLDEST_OVERDUE 400, 400, 0",
        "OVERDUE_DAYS, OVERDUE_INVOICES 0, 0, 100",
        "OVERDUE_DAYS, OVERDUE_INVOICES 0;OLDEST_OVERDUE never, 0, 100",
        "DAYS_LATE, DAYS_LATE 0, 0, 100",
        "DAYS_LATE, DAYS_LATE 7.5, 7.5, 75",
        "DAYS_LATE, DAYS_LATE 30, 30, 0",
        "SILENT_DAYS, LAST_MESSAGE 0, 0, 100",
        "SILENT_DAYS, LAST_MESSAGE 7, 7, 100",
        "SILENT_DAYS, LAST_MESSAGE 8, 8, 98.795180722892",
        "SILENT_DAYS, LAST_MESSAGE 89, 89, 1.204819277108",
        "SILENT_DAYS, LAST_MESSAGE 90, 90, 0",
        "MEETINGS, MEETINGS_90 0, 0, 0",
        "MEETINGS, MEETINGS_90 1, 1, 33.333333333333",
        "MEETINGS, MEETINGS_90 3, 3, 100",
        "MEETINGS, MEETINGS_90 30, 30, 100",
        "MEMBERS_SEEN, MEMBERS 40;MEMBERS_SEEN_30 12, 30, 50",
        "MEMBERS_SEEN, MEMBERS 5;MEMBERS_SEEN_30 3, 60, 100",
        "MEMBERS_SEEN, MEMBERS 5;MEMBERS_SEEN_30 0, 0, 0",
        "MEMBERS_SEEN, MEMBERS 1;MEMBERS_SEEN_30 3, 100, 100",
        "ACTIVE_USERS, ACTIVE_USERS_30 21;ACTIVE_USERS_BEFORE 20, 1.05, 100",
        "ACTIVE_USERS, ACTIVE_USERS_30 10;ACTIVE_USERS_BEFORE 20, 0.5, 0",
        "ACTIVE_USERS, ACTIVE_USERS_30 0;ACTIVE_USERS_BEFORE 1, 0, 0",
        "ADOPTION, FEATURES_ADOPTED 0.1, 10, 0",
        "ADOPTION, FEATURES_ADOPTED 0.45, 45, 50",
        "ADOPTION, FEATURES_ADOPTED 0.8, 80, 100",
        "KEY_EVENTS, KEY_EVENTS_30 100;KEY_EVENTS_USUAL 100, 1, 100",
        "KEY_EVENTS, KEY_EVENTS_30 70;KEY_EVENTS_USUAL 100, 0.7, 50",
        "KEY_EVENTS, KEY_EVENTS_30 40;KEY_EVENTS_USUAL 100, 0.4, 0",
        "OPEN_LOAD, OPEN_TICKETS 1;MEMBERS 10, 1, 100",
        "OPEN_LOAD, OPEN_TICKETS 1;MEMBERS 4, 2.5, 50",
        "OPEN_LOAD, OPEN_TICKETS 4;MEMBERS 10, 4, 0",
        "OPEN_LOAD, OPEN_TICKETS 0;MEMBERS 0, 0, 100",
        "OPEN_LOAD, OPEN_TICKETS 1;MEMBERS 0, 10, 0",
        "ESCALATIONS, ESCALATED_OR_BREACHED_30 0, 0, 100",
        "ESCALATIONS, ESCALATED_OR_BREACHED_30 3, 3, 0",
        "SATISFACTION, RATINGS_90 20;SATISFIED_90 19, 95, 100",
        "SATISFACTION, RATINGS_90 4;SATISFIED_90 2, 50, 0",
        "SATISFACTION, RATINGS_90 3;SATISFIED_90 0, 0, 0",
        "CONTACT_TYPES, CONTACT_TYPES 0, 0, 0",
        "CONTACT_TYPES, CONTACT_TYPES 1, 1, 25",
        "CONTACT_TYPES, CONTACT_TYPES 4, 4, 100",
        "CHAMPION, CHAMPIONS 1;CHAMPION_SEEN 60, 1, 100",
        "CHAMPION, CHAMPIONS 2;CHAMPION_SEEN 0, 1, 100",
        "CHAMPION, CHAMPIONS 1;CHAMPION_SEEN 61, 0, 0",
        "CHAMPION, CHAMPIONS 1;CHAMPION_SEEN never, 0, 0",
        "CHAMPION, CHAMPIONS 1, 0, 0",
        "CHAMPION, CHAMPIONS 0;CHAMPION_SEEN 5, 0, 0",
        "REVIEW_DAYS, LAST_QBR 90, 90, 100",
        "REVIEW_DAYS, LAST_QBR 180, 180, 50",
        "REVIEW_DAYS, LAST_QBR 270, 270, 0",
        "RENEWAL_DAYS, NEAREST_RENEWAL 0, 0, 0",
        "RENEWAL_DAYS, NEAREST_RENEWAL -1, 1, 0.555555555556",
        "RENEWAL_DAYS, NEAREST_RENEWAL -90, 90, 50",
        "RENEWAL_DAYS, NEAREST_RENEWAL -180, 180, 100",
        "RENEWAL_DAYS, NEAREST_RENEWAL 5, 0, 0",
        "AUTO_RENEW, AUTO_RENEW_SHARE 0, 0, 0",
        "AUTO_RENEW, AUTO_RENEW_SHARE 0.07, 7, 7",
        "AUTO_RENEW, AUTO_RENEW_SHARE 1, 100, 100",
        "EXPANSION, ARR_CHANGE_12 -0.2, -20, 0",
        "EXPANSION, ARR_CHANGE_12 0, 0, 66.666666666667",
        "EXPANSION, ARR_CHANGE_12 0.1, 10, 100",
        "EXPANSION, ARR_CHANGE_12 -1, -100, 0"
    })
    void known(SubMeasure part, String measures, double value, double score) {
        var found = part(Subjects.of(measures.split(";")), part);

        assertEquals(value, ((Reading.Known) found.reading()).value(), 1e-12);
        assertEquals(score, found.score().orElseThrow(), 1e-9);
    }

    @ParameterizedTest
    @DisplayName("F-141 resolution compares medians with a floor of an hour, from three tickets on")
    @CsvSource({
        "7200000, 3, 7200000, 3, 1",
        "7200000, 3, 3600000, 3, 2",
        "10800000, 9, 1000, 3, 3",
        "1, 3, 3600000, 3, 1",
        "5, 3, 9000, 3, 1"
    })
    void resolution(long now, int many, long before, int manyBefore, double times) {
        assertEquals(new Reading.Known(times), reading(resolved(now, many, before, manyBefore)));
    }

    @Test
    @DisplayName("F-141 open tickets count against the median, which is never less than a half")
    void baseline() {
        var subject = Subjects.of("OPEN_TICKETS 2", "MEMBERS 10");
        var small = Optional.of(Subjects.baseline(2, "0.1", Set.of()));
        var large = Optional.of(Subjects.baseline(2, "8", Set.of()));

        assertEquals(new Reading.Known(2), part(subject, SubMeasure.OPEN_LOAD).reading());
        assertEquals(
                new Reading.Known(4), part(subject.against(small), SubMeasure.OPEN_LOAD).reading());
        assertEquals(
                new Reading.Known(0.25),
                part(subject.against(large), SubMeasure.OPEN_LOAD).reading());
        assertEquals(
                new Reading.Missing(Why.NO_BASELINE),
                part(subject.against(Optional.empty()), SubMeasure.OPEN_LOAD).reading());
    }

    @ParameterizedTest
    @DisplayName("X-14 a pulse counts for 45 days, a rating by hand for its own time")
    @CsvSource({
        "PULSE, 45, -1, true",
        "PULSE, 46, -1, false",
        "SCORECARD, 10, 10, true",
        "SCORECARD, 11, 10, false",
        "SCORECARD, 0, 0, true",
        "SCORECARD, -3, 0, true"
    })
    void manual(SubMeasure part, int daysAgo, int valid, boolean counts) {
        var validDays = valid < 0 ? OptionalInt.empty() : OptionalInt.of(valid);
        var found = part(Subjects.given(part, 80, daysAgo, validDays), part);

        assertEquals(
                counts ? new Reading.Known(80) : new Reading.Missing(Why.STALE), found.reading());
        assertFalse(found.counts(), "it has no share unless an admin gives it one");
    }

    @Test
    @DisplayName("X-14 a pulse moves the score as soon as it has a share")
    void pulse() {
        var model = Models.only(HealthModel.SHIPPED, SubMeasure.PULSE);
        var score =
                HealthScore.of(Subjects.given(SubMeasure.PULSE, 80, 3, OptionalInt.empty()), model);

        assertEquals(80, score.value().orElseThrow());
    }

    @Test
    @DisplayName("F-139 a moment is the day that it was for the customer")
    void zone() {
        var last = Value.at(Instant.parse("2026-06-19T22:30:00Z").toEpochMilli());
        var measures = new Measures(Map.of(Measure.LAST_MESSAGE, last));
        var here = new Subject(measures, Optional.empty(), AS_OF);
        var berlin = new AsOf(DAY, ZoneId.of("Europe/Berlin"));
        var there = new Subject(measures, Optional.empty(), berlin);

        assertEquals(new Reading.Known(11), part(here, SubMeasure.SILENT_DAYS).reading());
        assertEquals(new Reading.Known(10), part(there, SubMeasure.SILENT_DAYS).reading());
    }

    @Test
    @DisplayName("F-143 what lies ahead was today, and what is past comes today")
    void clamped() {
        assertEquals(0, AS_OF.since(DAY.plusDays(3)));
        assertEquals(3, AS_OF.since(DAY.minusDays(3)));
        assertEquals(0, AS_OF.until(DAY.minusDays(3)));
        assertEquals(3, AS_OF.until(LocalDate.parse("2026-07-03")));
    }

    private static Reading reading(Subject subject) {
        return part(subject, SubMeasure.RESOLUTION).reading();
    }

    private static Subject resolved(long now, int many, long before, int manyBefore) {
        return Subjects.of(
                "RESOLUTION_90 " + now,
                "RESOLVED_90 " + many,
                "RESOLUTION_BEFORE " + before,
                "RESOLVED_BEFORE " + manyBefore);
    }

    private static PartScore part(Subject subject, SubMeasure part) {
        return Subjects.part(HealthScore.of(subject, HealthModel.SHIPPED), part);
    }
}
