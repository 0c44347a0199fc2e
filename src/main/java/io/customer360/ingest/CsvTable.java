package io.customer360.ingest;

import io.customer360.shared.Rejected;
import java.io.Reader;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** A CSV text as a table: the headings first, then the records. */
final class CsvTable {
    private static final String HINT = "sep=";

    private final List<String> headings;
    private final Iterator<CsvRecord> records;

    private CsvTable(List<String> headings, Iterator<CsvRecord> records) {
        this.headings = headings;
        this.records = records;
    }

    /** Reads the headings; a line before them that names the separator is passed over. */
    static CsvTable of(CsvRecords format, Reader text, CsvSeparator separator) {
        Iterator<CsvRecord> records = format.of(text, separator);
        CsvRecord first = next(records);
        return new CsvTable(headings(hint(first.cells().get(0)) ? next(records) : first), records);
    }

    /** Whether a line is the one that some programs write to tell the separator. */
    static boolean hint(String line) {
        return line.startsWith(HINT) && line.length() <= HINT.length() + 1;
    }

    List<String> headings() {
        return headings;
    }

    /** The next record; none at the end. */
    Optional<CsvRecord> next() {
        return records.hasNext() ? Optional.of(records.next()) : Optional.empty();
    }

    /** The next records, at most so many, and fewer when they are long; none at the end. */
    List<CsvRecord> next(int max) {
        List<CsvRecord> next = new ArrayList<>();
        int characters = 0;
        while (next.size() < max && characters < CsvLimits.RECORD && records.hasNext()) {
            CsvRecord record = records.next();
            characters += record.cells().stream().mapToInt(String::length).sum();
            next.add(record);
        }
        return next;
    }

    private static CsvRecord next(Iterator<CsvRecord> records) {
        if (!records.hasNext()) {
            throw Rejected.at("file", "c360.import.no-headings.error");
        }
        return records.next();
    }

    private static List<String> headings(CsvRecord record) {
        List<String> headings = record.cells().stream().map(String::strip).toList();
        if (headings.stream().anyMatch(it -> it.length() > CsvLimits.HEADING)) {
            throw Rejected.at(
                    "file",
                    "c360.import.heading.error",
                    Long.toString(record.line()),
                    CsvLimits.HEADING);
        }
        return headings;
    }
}
