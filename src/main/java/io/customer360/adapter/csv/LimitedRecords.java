package io.customer360.adapter.csv;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import io.customer360.export.FormulaGuard;
import io.customer360.ingest.CsvLimits;
import io.customer360.ingest.CsvRecord;
import io.customer360.shared.Rejected;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Collects the fields of a record as long as it stays within our limits. */
final class LimitedRecords extends AbstractBaseCsvCallbackHandler<CsvRecord> {
    private final List<String> cells = new ArrayList<>();
    private int size;

    @Override
    protected void handleBegin(long line) {
        cells.clear();
        size = 0;
    }

    @Override
    protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
        size += length;
        if (size > CsvLimits.RECORD) {
            throw refused("c360.import.too-long.error", CsvLimits.RECORD);
        }
        if (index >= CsvLimits.COLUMNS) {
            throw refused("c360.import.too-many-columns.error", CsvLimits.COLUMNS);
        }
        cells.add(FormulaGuard.unguarded(new String(buffer, offset, length)));
    }

    @Override
    protected CsvRecord buildRecord() {
        return new CsvRecord(getStartingLineNumber(), cells);
    }

    /** Refuses the record at hand; its line is the first argument. */
    Rejected refused(String code, Object... args) {
        var line = Long.toString(getStartingLineNumber());
        return Rejected.at("file", code, Stream.concat(Stream.of(line), Stream.of(args)).toArray());
    }
}
