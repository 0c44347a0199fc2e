package io.customer360.adapter.csv;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Files of comma-separated values (X-02)")
class FastCsvFilesTest {

    @Test
    @DisplayName("X-02 R26 begin with the mark of UTF-8, quote what must be, and hold no formula")
    void written() throws IOException {
        var out = new ByteArrayOutputStream();

        new FastCsvFiles()
                .write(
                        out,
                        List.of("Name", "=Field"),
                        rows -> {
                            rows.accept(List.of("Acme, \"Ltd\"", "-12.50"));
                            rows.accept(List.of("=1+1", "漢字 🚀"));
                            rows.accept(List.of("", "two\nlines"));
                        });

        assertEquals(
                """
                \uFEFFName,'=Field
                "Acme, ""Ltd\""",-12.50
                '=1+1,漢字 🚀
                ,"two
                lines"
                """
                        .replaceAll("\n(?!lines)", "\r\n"),
                out.toString(UTF_8));
    }
}
