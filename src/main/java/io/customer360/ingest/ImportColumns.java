package io.customer360.ingest;

import java.util.List;
import java.util.Map;

/**
 * What the columns of a file may mean.
 *
 * @param known what they can mean
 * @param chosen what each one means, or is supposed to, by name; blank for nothing
 * @param fixed texts that all records have in common, by the names of their columns
 * @param days how days are written, or seem to be
 * @param samples the first records
 */
public record ImportColumns(
        List<IntakeColumn> known,
        List<String> chosen,
        Map<String, String> fixed,
        DayOrder days,
        List<CsvRecord> samples) {

    public ImportColumns {
        known = List.copyOf(known);
        chosen = List.copyOf(chosen);
        samples = List.copyOf(samples);
    }
}
