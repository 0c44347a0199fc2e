package io.customer360.rest;

import io.customer360.export.CsvFiles;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.List;
import java.util.function.Consumer;

/** A file as an answer, sent row by row. */
final class CsvAnswer {
    static final String TYPE = "text/csv;charset=UTF-8";

    private CsvAnswer() {}

    /**
     * A file that a browser saves under this name.
     *
     * @param rows hands over one row after the other, when the answer is being sent
     */
    static Response of(
            CsvFiles files,
            String name,
            List<String> headings,
            Consumer<Consumer<List<String>>> rows) {
        StreamingOutput body = out -> files.write(out, headings, rows);
        return Response.ok(body, TYPE)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .build();
    }
}
