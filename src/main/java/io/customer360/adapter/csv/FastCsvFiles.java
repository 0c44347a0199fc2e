package io.customer360.adapter.csv;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.customer360.export.CsvFiles;
import io.customer360.export.FormulaGuard;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.util.List;
import java.util.function.Consumer;

/** Writes CSV with FastCSV, in UTF-8 with the mark by which spreadsheets know it. */
public final class FastCsvFiles implements CsvFiles {
    private static final char MARK = '\uFEFF';
    private static final int BUFFER = 1 << 16;

    @Override
    public void write(
            OutputStream out, List<String> headings, Consumer<Consumer<List<String>>> rows)
            throws IOException {
        var text = new BufferedWriter(new OutputStreamWriter(out, UTF_8), BUFFER);
        text.write(MARK);
        var csv = CsvWriter.builder().bufferSize(0).lineDelimiter(LineDelimiter.CRLF).build(text);
        csv.writeRecord(guarded(headings));
        rows.accept(row -> csv.writeRecord(guarded(row)));
        text.flush();
    }

    private static List<String> guarded(List<String> cells) {
        return cells.stream().map(FormulaGuard::guarded).toList();
    }
}
