package io.customer360.sandbox.ravenstack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("oddities of the RavenStack data set")
class RavenOdditiesTest {

    @TempDir Path temp;

    private ImportRun on;

    @BeforeEach
    void start() throws IOException {
        on = new ImportRun(temp);
    }

    @AfterEach
    void stop() {
        on.close();
    }

    static Stream<Arguments> oddities() {
        return Stream.of(
                odd(
                        RavenFile.ACCOUNTS,
                        "A-1,Cedar,X,US,16-10-2024,x,Pro,9,FALSE,FALSE",
                        "account_id A-1 is on line 2 already"),
                odd(
                        RavenFile.ACCOUNTS,
                        "A-3,Cedar,X,US,16-10-2024,x,Pro,-9,FALSE,FALSE",
                        "seats is -9, not a whole number from 0"),
                odd(
                        RavenFile.ACCOUNTS,
                        "A-3,Cedar,X,XX,16-10-2024,x,Pro,9,FALSE,FALSE",
                        "country is XX, not a code of ISO 3166"),
                odd(
                        RavenFile.ACCOUNTS,
                        "A-3,,X,US,16-10-2024,x,Pro,9,FALSE,FALSE",
                        "account_name is empty"),
                odd(
                        RavenFile.ACCOUNTS,
                        "A-3,Cedar,X,US,2024-10-16,x,Pro,9,FALSE,FALSE",
                        "signup_date is 2024-10-16, not a day-month-year between 1900 and 2199"),
                odd(
                        RavenFile.ACCOUNTS,
                        "A-3,Cedar,X,US,16-10-2024,x,Pro,9,FALSE",
                        "has 9 fields instead of 10"),
                odd(
                        RavenFile.ACCOUNTS,
                        "A-3,Cedar,X,US,16-10-2024,x,Pro,9,FALSE,maybe",
                        "churn_flag is maybe, not one of [TRUE, FALSE]"),
                odd(
                        RavenFile.SUBSCRIPTIONS,
                        sub("S-4", "A-1", "30-02-2024", "", "120", "FALSE"),
                        "start_date is 30-02-2024, which does not exist"),
                odd(
                        RavenFile.SUBSCRIPTIONS,
                        sub("S-4", "A-1", "02-03-2024", "01-03-2024", "120", "FALSE"),
                        "end_date 01-03-2024 is before start_date 02-03-2024"),
                odd(
                        RavenFile.SUBSCRIPTIONS,
                        sub("S-4", "A-9", "02-03-2024", "", "120", "FALSE"),
                        "account_id A-9 is no account"),
                odd(
                        RavenFile.SUBSCRIPTIONS,
                        sub("S-4", "A-1", "02-03-2024", "", "121", "FALSE"),
                        "arr_amount 121 is not twelve times mrr_amount 10"),
                odd(
                        RavenFile.SUBSCRIPTIONS,
                        sub("S-4", "A-1", "02-03-2024", "", "-120", "FALSE"),
                        "arr_amount is -120, not an amount from 0 with at most two decimals"),
                odd(
                        RavenFile.SUBSCRIPTIONS,
                        sub("S-4", "A-1", "02-03-2024", "", "120", "TRUE"),
                        "is a trial, but arr_amount is 120"),
                odd(
                        RavenFile.TICKETS,
                        "T-4,A-1,02-03-2024,01-03-2024 03:00,27,high,74,,FALSE",
                        "closed_at 01-03-2024 03:00 is before submitted_at 02-03-2024"),
                odd(RavenFile.TICKETS, "T-4,A-1,01-03-2025,,,high,74,,FALSE", "lies in the future"),
                odd(
                        RavenFile.TICKETS,
                        "T-4,A-1,01-03-2024,,,high,-74,,FALSE",
                        "first_response_time_minutes is -74, not a whole number from 0"),
                odd(
                        RavenFile.TICKETS,
                        "T-4,A-1,01-03-2024,,,high,74,6,FALSE",
                        "satisfaction_score is 6, not 1 to 5"),
                odd(
                        RavenFile.TICKETS,
                        "T-4,A-1,01-03-2024,,,blocker,74,,FALSE",
                        "priority is blocker, not one of [urgent, high, medium, low]"),
                odd(
                        RavenFile.TICKETS,
                        "T-4,A-1,01-03-2024 25:00,,,high,74,,FALSE",
                        "submitted_at is 01-03-2024 25:00, which does not exist"),
                odd(
                        RavenFile.USAGE,
                        "U-1,S-1,27-12-2023,feature_9,1,2,0,FALSE",
                        "usage_id U-1 is on line 2 already"),
                odd(
                        RavenFile.USAGE,
                        "U-2,S-9,27-12-2023,feature_9,1,2,0,FALSE",
                        "subscription_id S-9 is no subscription"),
                odd(
                        RavenFile.USAGE,
                        "U-2,S-1,27-12-2023,feature_9,1,2,-3,FALSE",
                        "error_count is -3, not a whole number from 0"),
                odd(
                        RavenFile.CHURN,
                        "C-2,A-9,27-10-2024,pricing,0,FALSE,FALSE,FALSE,",
                        "account_id A-9 is no account"),
                odd(
                        RavenFile.CHURN,
                        "C-2,A-2,27-10-2024,pricing,-4,FALSE,FALSE,FALSE,",
                        "refund_amount_usd is -4, not an amount from 0 with at most two decimals"),
                odd(
                        RavenFile.CHURN,
                        "C-2,A-2,27-10-2024,pricing,4,FALSE,FALSE,FALSE,\"a\"b",
                        "not CSV from here to the end"));
    }

    @ParameterizedTest(name = "{1}: {2}")
    @MethodSource("oddities")
    @DisplayName("A row that cannot be right is rejected with its line and the reason")
    void rejected(RavenFile file, String row, String reason) throws IOException {
        on.data.add(file, row);
        String report = on.run();
        String line = "  %s line %d: %s".formatted(file.fileName(), on.data.lastLine(file), reason);
        assertTrue(report.contains(line), report);
        List<Integer> counts = ImportRun.counts(report, file);
        assertEquals(1, counts.get(4), report);
        assertEquals(counts.get(0), counts.stream().skip(1).mapToInt(Integer::intValue).sum());
        assertEquals(2, on.app.profiles.size());
        assertEquals(3, on.app.subscriptions.size());
    }

    static Stream<Arguments> remarks() {
        return Stream.of(
                odd(
                        RavenFile.ACCOUNTS,
                        "A-3,Cedar,X,UK,16-10-2024,x,Pro,9,FALSE,FALSE",
                        "country UK is stored as GB (line 4)"),
                odd(
                        RavenFile.ACCOUNTS,
                        "A-3,ACORN,X,US,16-10-2024,x,Pro,9,FALSE,FALSE",
                        "account_name ACORN is taken; the organisation is called ACORN (A-3) (line 4)"),
                odd(
                        RavenFile.ACCOUNTS,
                        "A-3,Globex,X,US,16-10-2024,x,Pro,9,FALSE,FALSE",
                        "account_name Globex is taken; the organisation is called Globex (A-3) (line 4)"),
                odd(
                        RavenFile.TICKETS,
                        "T-4,A-1,01-03-2024,01-03-2024 01:00,1,high,61,,FALSE",
                        "the first response came after the closing (line 5)"),
                odd(
                        RavenFile.TICKETS,
                        "T-4,A-1,01-03-2024,,,high,61,3,FALSE",
                        "rated although it is not closed (line 5)"),
                odd(
                        RavenFile.TICKETS,
                        "T-4,A-1,01-03-2024,02-03-2024,23,high,61,3,FALSE",
                        "resolution_time_hours is not the time between the dates, which are taken"),
                odd(
                        RavenFile.USAGE,
                        "U-2,S-1,22-12-2023,feature_9,1,2,0,FALSE",
                        "usage_date is before the subscription begins (line 3)"),
                odd(
                        RavenFile.USAGE,
                        "U-2,S-1,24-12-2023,feature_9,1,2,3,FALSE",
                        "error_count is higher than usage_count (line 3)"));
    }

    @ParameterizedTest(name = "{1}: {2}")
    @MethodSource("remarks")
    @DisplayName("A row that is odd but possible is taken and told")
    void remarked(RavenFile file, String row, String remark) throws IOException {
        on.data.add(file, row);
        String report = on.run();
        assertTrue(report.contains("  " + file.fileName() + ": " + remark), report);
        assertTrue(report.contains("No row was rejected."), report);
    }

    @Test
    @DisplayName("A subscription of one day, and quoted fields with a line break, are no oddity")
    void noOddity() throws IOException {
        on.data.add(
                RavenFile.SUBSCRIPTIONS,
                sub("S-4", "A-1", "02-03-2024", "02-03-2024", "120", "FALSE"));
        on.data.add(
                RavenFile.CHURN, "C-2,A-2,27-10-2024,pricing,4,FALSE,FALSE,FALSE,\"one\r\ntwo\"");
        on.data.add(RavenFile.CHURN, "C-2,A-2,27-10-2024,pricing,4,FALSE,FALSE,FALSE,");
        String report = on.run();
        JsonNode day = on.app.subscriptions.get("S-4");
        assertEquals(day.path("start"), day.path("end"));
        assertTrue(
                report.contains("churn_events.csv line 5: churn_event_id C-2 is on line 3 already"),
                report);
    }

    @Test
    @DisplayName("What the app refuses is rejected in the app's words")
    void refused() throws IOException {
        on.data.add(
                RavenFile.SUBSCRIPTIONS,
                sub("S-4", "A-1", "02-03-2024", "", "120", "FALSE").replace("Basic", "Refused"));
        assertTrue(on.run().contains("subscriptions.csv line 5: the app says: POST /customers/"));
    }

    @Test
    @DisplayName("An industry that the app does not take is left out, and its account stays")
    void industryTooLong() throws IOException {
        on.data.add(RavenFile.ACCOUNTS, account("A-3", "Cedar", "x".repeat(130), "US"));
        String report = on.run();
        assertTrue(report.contains("Complete."), report);
        assertTrue(report.contains("which the app does not take (line 4)"), report);
        assertEquals("Retail\nDevTools\nFinTech", on.app.industries);
        assertEquals(List.of(3, 3, 0, 0, 0), ImportRun.counts(report, RavenFile.ACCOUNTS));
    }

    @Test
    @DisplayName("Of too many industries the app takes as many as it can")
    void tooManyIndustries() throws IOException {
        for (int number = 3; number <= 210; number++) {
            on.data.add(
                    RavenFile.ACCOUNTS,
                    account("A-" + number, "Name" + number, "Z" + number, "US"));
        }
        String report = on.run();
        assertTrue(report.contains("Complete."), report);
        assertTrue(report.contains("does not take (11 rows: lines "), report);
        assertEquals(200, on.app.industries.lines().count());
        assertEquals(210, ImportRun.counts(report, RavenFile.ACCOUNTS).get(1));
    }

    @Test
    @DisplayName("An account whose facts the app refuses is stored without, and so is what it has")
    void factsRefused() throws IOException {
        on.data.add(RavenFile.ACCOUNTS, account("A-3", "Cedar", "FinTech", "AQ"));
        on.data.add(RavenFile.TICKETS, "T-4,A-3,01-03-2024,,,low,,,FALSE");
        String report = on.run();
        assertEquals(List.of(3, 3, 0, 0, 0), ImportRun.counts(report, RavenFile.ACCOUNTS));
        assertEquals(List.of(4, 4, 0, 0, 0), ImportRun.counts(report, RavenFile.TICKETS));
        assertTrue(report.contains("accounts.csv: stored without its facts, the app"), report);
        assertTrue(on.names().contains("Cedar"));
        report = on.run();
        assertEquals(List.of(3, 0, 3, 0, 0), ImportRun.counts(report, RavenFile.ACCOUNTS));
    }

    private static String account(String id, String name, String industry, String country) {
        return "%s,%s,%s,%s,16-10-2024,x,Pro,9,FALSE,FALSE".formatted(id, name, industry, country);
    }

    private static Arguments odd(RavenFile file, String row, String told) {
        return Arguments.of(file, row, told);
    }

    private static String sub(
            String id, String account, String start, String end, String arr, String trial) {
        return "%s,%s,%s,%s,Basic,5,10,%s,%s,FALSE,FALSE,%s,monthly,TRUE"
                .formatted(id, account, start, end, arr, trial, end.isEmpty() ? "FALSE" : "TRUE");
    }
}
