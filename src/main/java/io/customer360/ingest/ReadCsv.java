package io.customer360.ingest;

import io.customer360.shared.Rejected;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;

/** Finds out what a file is, and whether all of it can be read. */
final class ReadCsv {
    private static final int HEAD = 64 * 1024;
    private static final int SAMPLE = 50;

    private final CsvRecords format;

    /** Reads files by this format. */
    ReadCsv(CsvRecords format) {
        this.format = format;
    }

    /** Reads a file from its beginning to its end, and refuses it with the line of the fault. */
    CsvFile of(Spool file, Optional<CsvSeparator> wish) throws IOException {
        CsvEncoding encoding = CsvEncoding.of(file);
        CsvSeparator separator = wish.isPresent() ? wish.get() : separator(file, encoding);
        try (Reader text = encoding.read(file)) {
            CsvTable table = CsvTable.of(format, text, separator);
            return new CsvFile(encoding, separator, table.headings(), rows(table));
        }
    }

    private static int rows(CsvTable table) {
        int rows = 0;
        Optional<CsvRecord> record = table.next();
        while (record.isPresent()) {
            if (rows == CsvLimits.ROWS) {
                throw Rejected.at(
                        "file",
                        "c360.import.too-many-rows.error",
                        Long.toString(record.get().line()),
                        CsvLimits.ROWS);
            }
            rows++;
            record = table.next();
        }
        if (rows == 0) {
            throw Rejected.at("file", "c360.import.no-rows.error");
        }
        return rows;
    }

    private CsvSeparator separator(Spool file, CsvEncoding encoding) throws IOException {
        char[] head = new char[HEAD];
        int length;
        try (Reader text = encoding.read(file)) {
            length = fill(text, head);
        }
        String start = new String(head, 0, length);
        String first = start.lines().findFirst().orElse("");
        if (CsvTable.hint(first)) {
            return CsvSeparator.of(first.charAt(first.length() - 1)).orElse(CsvSeparator.COMMA);
        }
        return Arrays.stream(CsvSeparator.values())
                .max(
                        Comparator.comparingLong((CsvSeparator it) -> fit(start, it))
                                .thenComparing(Comparator.reverseOrder()))
                .orElseThrow();
    }

    private static int fill(Reader text, char[] buffer) throws IOException {
        int length = 0;
        int count = text.read(buffer);
        while (count > 0) {
            length += count;
            count = text.read(buffer, length, buffer.length - length);
        }
        return length;
    }

    /** How many cells stand in records as wide as the first one, by this separator. */
    private long fit(String start, CsvSeparator separator) {
        long cells = 0;
        try {
            CsvTable table = CsvTable.of(format, new StringReader(start), separator);
            int width = table.headings().size();
            if (width == 1) {
                return 0;
            }
            cells = width;
            for (int record = 0; record < SAMPLE; record++) {
                cells +=
                        table.next().stream().filter(it -> it.cells().size() == width).count()
                                * width;
            }
            return cells;
        } catch (Rejected cutOrForeign) {
            return cells;
        }
    }
}
