package io.customer360.sandbox.demo.portfolio;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PortfolioExportTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 4);

    private static final List<String> FILES =
            List.of(
                    "staff",
                    "customers",
                    "members",
                    "subscriptions",
                    "requests",
                    "slas",
                    "comments");

    @TempDir Path folder;

    @Test
    @DisplayName("The same seed and day give the same bytes; another seed and another day do not")
    void bytes() throws IOException {
        Path one = export("one", "");
        Path same = export("same", "--date 2026-03-04 --seed 360 --size demo");
        Path seed = export("seed", "--seed 361");
        Path day = export("day", "--date 2026-03-05");
        for (String file : FILES) {
            assertArrayEquals(bytes(one, file), bytes(same, file), file);
        }
        assertFalse(Arrays.equals(bytes(one, "requests"), bytes(seed, "requests")));
        assertFalse(Arrays.equals(bytes(one, "subscriptions"), bytes(day, "subscriptions")));
        assertEquals(-1, Files.readString(one.resolve("requests.csv")).indexOf('\r'));
        assertTrue(Files.readString(one.resolve("customers.csv")).contains("北村電機"));
    }

    @Test
    @DisplayName("Every link between the files leads somewhere, and every id is the only one")
    void links() throws IOException {
        Path files = export("links", "");
        Set<String> customers = ids(files, "customers", "number");
        Set<String> requests = ids(files, "requests", "id");
        ids(files, "subscriptions", "id");
        Set<String> staff = ids(files, "staff", "name");
        Set<String> members = values(files, "members", "address");
        Set<String> people =
                Stream.concat(staff.stream(), members.stream()).collect(Collectors.toSet());
        assertEquals(120, customers.size());
        within(customers, files, "members", "customer");
        within(customers, files, "subscriptions", "customer");
        within(customers, files, "requests", "customers");
        within(staff, files, "customers", "csm");
        within(members, files, "requests", "reporter");
        within(members, files, "requests", "participants");
        within(staff, files, "requests", "assignee");
        within(requests, files, "slas", "request");
        within(requests, files, "comments", "request");
        within(people, files, "comments", "author");
        within(Set.of("SUP", "FIN", "OPS"), files, "customers", "desks");
        within(Set.of("SUP", "FIN", "OPS"), files, "requests", "desk");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "--size", "--size XL", "--seed x", "--date today", "--colour", "two"})
    @DisplayName("Arguments that are not understood are refused")
    void refuses(String line) {
        List<String> arguments =
                line.isEmpty()
                        ? List.of()
                        : List.of((folder.resolve("one") + " " + line).split(" "));
        assertThrows(RuntimeException.class, () -> PortfolioExport.write(arguments, TODAY));
    }

    private Path export(String name, String options) throws IOException {
        String line = folder.resolve(name) + " " + options;
        return PortfolioExport.write(List.of(line.strip().split(" ")), TODAY);
    }

    private static byte[] bytes(Path files, String name) throws IOException {
        return Files.readAllBytes(files.resolve(name + ".csv"));
    }

    private static Set<String> ids(Path files, String name, String column) throws IOException {
        Set<String> seen = new HashSet<>();
        for (NamedCsvRecord row : rows(files, name)) {
            assertTrue(seen.add(row.getField(column)), name + ": " + row.getField(column));
        }
        return seen;
    }

    private static Set<String> values(Path files, String name, String column) throws IOException {
        return rows(files, name).stream()
                .map(row -> row.getField(column))
                .flatMap(text -> Stream.of(text.split(" ")))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.toSet());
    }

    private static void within(Set<String> known, Path files, String name, String column)
            throws IOException {
        Set<String> used = values(files, name, column);
        assertFalse(used.isEmpty(), name + "." + column);
        used.removeAll(known);
        assertEquals(Set.of(), used, name + "." + column);
    }

    private static List<NamedCsvRecord> rows(Path files, String name) throws IOException {
        try (CsvReader<NamedCsvRecord> reader =
                CsvReader.builder().ofNamedCsvRecord(files.resolve(name + ".csv"))) {
            return reader.stream().toList();
        }
    }
}
