package io.customer360.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What the documents promise is there")
class DocumentsTest {

    private static final Pattern LINK = Pattern.compile("]\\((?!https?:)([^)#]+)(?:#[^)]*)?\\)");
    private static final Pattern ROW =
            Pattern.compile(
                    "^\\| ([FXM]-\\d+) \\| (open|done) \\| ([^|]*) ?\\| ([^|]*) ?\\|$",
                    Pattern.MULTILINE);
    private static final List<Path> TESTS =
            List.of(Path.of("src/test/java"), Path.of("sandbox/it/src/test/java"));

    @Test
    @DisplayName("every file that a document links to")
    void links() {
        assertEquals(List.of(), documents().flatMap(DocumentsTest::brokenLinks).toList());
    }

    @Test
    @DisplayName("for every row that is done, a test class that cites it and a picture")
    void features() {
        List<MatchResult> done =
                ROW.matcher(read(Path.of("docs/features.md")))
                        .results()
                        .filter(row -> row.group(2).equals("done"))
                        .toList();
        assertFalse(done.isEmpty());
        assertEquals(List.of(), done.stream().flatMap(DocumentsTest::unproved).toList());
    }

    private static Stream<String> unproved(MatchResult row) {
        String id = row.group(1);
        Path picture = Path.of("docs").resolve(row.group(4).strip());
        Stream<String> tests =
                Stream.of(row.group(3).strip().split(", *"))
                        .filter(test -> !cites(test, id))
                        .map(test -> id + ": no test class " + test + " that cites it");
        return Files.isRegularFile(picture)
                ? tests
                : Stream.concat(tests, Stream.of(id + ": no picture " + picture));
    }

    private static boolean cites(String test, String id) {
        return TESTS.stream()
                .flatMap(folder -> Sources.files(folder, "/" + test + ".java").stream())
                .anyMatch(file -> covers(read(file), id));
    }

    /** A text cites an id by itself or in a run such as "F-020 to F-024". */
    private static boolean covers(String text, String id) {
        int number = Integer.parseInt(id.substring(2));
        String run = id.charAt(0) + "-(\\d+) to " + id.charAt(0) + "-(\\d+)";
        return text.contains(id)
                || Pattern.compile(run)
                        .matcher(text)
                        .results()
                        .anyMatch(
                                found ->
                                        Integer.parseInt(found.group(1)) <= number
                                                && number <= Integer.parseInt(found.group(2)));
    }

    private static Stream<String> brokenLinks(Path document) {
        Path folder = document.toAbsolutePath().getParent();
        return LINK.matcher(read(document))
                .results()
                .map(link -> link.group(1).strip())
                .filter(link -> !Files.exists(folder.resolve(link)))
                .map(link -> document + " links to " + link);
    }

    private static Stream<Path> documents() {
        return Stream.concat(
                Stream.of("README.md", "CONTRIBUTING.md", "CHANGELOG.md").map(Path::of),
                Sources.files(Path.of("docs"), ".md").stream());
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
