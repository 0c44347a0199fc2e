package io.customer360.adapter.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import io.customer360.ingest.CsvLimits;
import io.customer360.ingest.CsvRecord;
import io.customer360.ingest.CsvRecords;
import io.customer360.ingest.CsvSeparator;
import io.customer360.shared.Rejected;
import java.io.Reader;
import java.util.Iterator;
import java.util.NoSuchElementException;

/**
 * Reads CSV with FastCSV: strict about quotes, and within our limits. A record of one character
 * that no file may hold is put behind the last one; when it does not come out alone, a quote before
 * it was never closed.
 */
public final class FastCsvRecords implements CsvRecords {
    private static final String END = "\0";

    /**
     * Room for the longest field wherever it begins, because what was read before it is held too.
     */
    private static final int BUFFER = 2 * CsvLimits.RECORD;

    /** What FastCSV says of a text behind a closing quote; all else it says is about lengths. */
    private static final String AFTER_QUOTE = "Unexpected character after closing quote";

    @Override
    public Iterator<CsvRecord> of(Reader text, CsvSeparator separator) {
        var handler = new LimitedRecords();
        var reader =
                CsvReader.builder()
                        .fieldSeparator(separator.character())
                        .skipEmptyLines(true)
                        .allowExtraFields(true)
                        .allowMissingFields(true)
                        .allowExtraCharsAfterClosingQuote(false)
                        .detectBomHeader(false)
                        .maxBufferSize(BUFFER)
                        .build(handler, new Followed(text, "\n" + END));
        return new Records(reader.iterator(), handler);
    }

    private static final class Records implements Iterator<CsvRecord> {
        private final Iterator<CsvRecord> records;
        private final LimitedRecords handler;
        private CsvRecord ahead;

        Records(Iterator<CsvRecord> records, LimitedRecords handler) {
            this.records = records;
            this.handler = handler;
            this.ahead = read();
        }

        @Override
        public boolean hasNext() {
            return !isEnd(ahead);
        }

        @Override
        public CsvRecord next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            CsvRecord record = ahead;
            ahead = read();
            return record;
        }

        private CsvRecord read() {
            try {
                var record = records.next();
                if (!isEnd(record) && last(record).endsWith(END)) {
                    throw handler.refused("c360.import.quote-open.error");
                }
                return record;
            } catch (CsvParseException malformed) {
                throw told(malformed);
            }
        }

        private RuntimeException told(CsvParseException malformed) {
            var cause = malformed.getCause();
            if (cause instanceof Rejected refused) {
                return refused;
            }
            return cause != null && String.valueOf(cause.getMessage()).startsWith(AFTER_QUOTE)
                    ? handler.refused("c360.import.quote.error")
                    : handler.refused("c360.import.too-long.error", CsvLimits.RECORD);
        }

        private static boolean isEnd(CsvRecord record) {
            return record.cells().size() == 1 && record.cells().get(0).equals(END);
        }

        private static String last(CsvRecord record) {
            return record.cells().get(record.cells().size() - 1);
        }
    }
}
