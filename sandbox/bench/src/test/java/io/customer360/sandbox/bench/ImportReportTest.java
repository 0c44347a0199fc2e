package io.customer360.sandbox.bench;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The report of case B7")
class ImportReportTest {

    @Test
    @DisplayName("tells rows per second and whether the goals are met")
    void goals() {
        String met = new ImportReport(new ImportTimes(1_000, 1, 3, 2, 4, 3, 0.05, 3.5)).markdown();
        assertTrue(met.contains("| COPY of the profiles | 1.0 | 1,000 |"), met);
        assertTrue(met.contains("| one by one through the API | 50.0 | 20 |"), met);
        assertTrue(met.contains("| write / COPY, rows per second | 0.25 | ≥ 0.25 | met |"), met);
        assertTrue(met.contains("| write / one by one, rows per second | 12.50 | ≥ 10 | met |"));
        assertTrue(met.contains("| rows in the database for each of the file | 3.50 | | |"), met);

        String missed =
                new ImportReport(new ImportTimes(1_000, 1, 3, 2, 5, 3, 0.04, 3.5)).markdown();
        assertTrue(missed.contains("| 0.20 | ≥ 0.25 | **missed** |"), missed);
        assertTrue(missed.contains("| 8.00 | ≥ 10 | **missed** |"), missed);
    }
}
