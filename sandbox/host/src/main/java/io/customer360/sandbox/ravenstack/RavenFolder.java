package io.customer360.sandbox.ravenstack;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** The folder with the five files; they are read row by row, so their size does not matter. */
public final class RavenFolder {

    private final Path folder;

    private RavenFolder(Path folder) {
        this.folder = folder;
    }

    /** The folder, once it is sure that every file is there with its columns. */
    public static RavenFolder open(Path path) {
        if (!Files.isDirectory(path)) {
            throw new UnusableFolder("There is no folder " + path + " to import from.");
        }
        RavenFolder folder = new RavenFolder(path);
        for (RavenFile file : RavenFile.values()) {
            folder.check(file);
        }
        return folder;
    }

    private void check(RavenFile file) {
        if (!Files.isReadable(path(file))) {
            throw new UnusableFolder("The folder " + folder + " has no file " + file.fileName());
        }
        try (CsvReader<CsvRecord> csv = csv().ofCsvRecord(path(file))) {
            List<String> header =
                    csv.stream().findFirst().map(CsvRecord::getFields).orElse(List.of());
            for (String column : file.columns()) {
                if (!header.contains(column)) {
                    throw new UnusableFolder(path(file) + " has no column " + column);
                }
            }
        } catch (CsvParseException e) {
            throw new UnusableFolder(path(file) + " is not CSV: " + reason(e));
        } catch (IOException e) {
            throw new UnusableFolder(path(file) + " cannot be read: " + e.getMessage());
        }
    }

    /** Hands over every row; a part that is not CSV ends the file and is told to the report. */
    void read(RavenFile file, Report report, Consumer<Row> reader) {
        long line = 1;
        try (CsvReader<NamedCsvRecord> csv = csv().ofNamedCsvRecord(path(file))) {
            for (NamedCsvRecord row : csv) {
                line = row.getStartingLineNumber();
                reader.accept(new Row(file, row));
            }
        } catch (CsvParseException e) {
            report.read(file);
            report.rejected(file, line + 1, "not CSV from here to the end: " + reason(e));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The quoting is strict; the number of fields is checked by row, so that the rest is read. */
    private static CsvReader.CsvReaderBuilder csv() {
        return CsvReader.builder()
                .detectBomHeader(true)
                .allowMissingFields(true)
                .allowExtraFields(true);
    }

    private static String reason(CsvParseException e) {
        Throwable deepest = e;
        while (deepest.getCause() != null) {
            deepest = deepest.getCause();
        }
        return String.valueOf(deepest.getMessage()).replaceAll("\\s+", " ");
    }

    private Path path(RavenFile file) {
        return folder.resolve(file.fileName());
    }

    @Override
    public String toString() {
        return folder.toString();
    }
}
