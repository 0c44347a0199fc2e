package io.customer360.sandbox.demo.portfolio;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A folder of CSV files in UTF-8 with line feeds, all open until it is closed. */
final class CsvFolder implements AutoCloseable {

    private final Path folder;
    private final List<CsvWriter> open = new ArrayList<>();

    CsvFolder(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
    }

    /** A new file with these columns. */
    CsvWriter file(String name, List<String> columns) throws IOException {
        CsvWriter file =
                CsvWriter.builder()
                        .lineDelimiter(LineDelimiter.LF)
                        .build(folder.resolve(name + ".csv"), StandardCharsets.UTF_8);
        open.add(file);
        file.writeRecord(columns);
        return file;
    }

    /** One row; what is null stays empty. */
    static void row(CsvWriter file, Object... cells) {
        String[] texts = new String[cells.length];
        for (int i = 0; i < cells.length; i++) {
            texts[i] = cells[i] == null ? "" : cells[i].toString();
        }
        file.writeRecord(texts);
    }

    /** Several values in one cell. */
    static String words(List<?> values) {
        return String.join(" ", values.stream().map(Object::toString).toList());
    }

    @Override
    public void close() {
        for (CsvWriter file : open) {
            try {
                file.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
