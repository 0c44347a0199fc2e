package io.customer360.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.customer360.access.Access;
import io.customer360.export.CsvFiles;
import io.customer360.ingest.CsvRecord;
import io.customer360.ingest.ImportId;
import io.customer360.ingest.ShowImports;
import io.customer360.shared.Permission;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;

/**
 * The records of a file that are not taken in, as a file of the same columns, with the line and the
 * reasons behind them: corrected, it can be brought in itself. A record of too many cells keeps all
 * of them; its line and reasons come into their columns as soon as those too many are taken out.
 */
@LicensedOnly
@Path("/imports/{iid}/errors")
public final class ImportErrorsResource {
    private final Access access;
    private final ShowImports imports;
    private final ImportErrors errors;
    private final CsvFiles files;

    /** Wired by Spring. */
    @Inject
    public ImportErrorsResource(
            Access access, ShowImports imports, ImportErrors errors, CsvFiles files) {
        this.access = access;
        this.imports = imports;
        this.errors = errors;
        this.files = files;
    }

    /** Gives all of them. */
    @GET
    public Response all(@PathParam("iid") String id) {
        var actor = access.requireView().require(Permission.EDIT);
        var one = imports.of(ImportId.of(id), actor).file();
        var headings = one.file().headings();
        var told = errors.of(one);
        return CsvAnswer.of(
                files,
                "rejected.csv",
                errors.headings(headings),
                taker ->
                        imports.eachError(
                                one.id(),
                                actor,
                                (record, error) ->
                                        taker.accept(
                                                row(record, headings.size(), told.apply(error)))));
    }

    private static List<String> row(CsvRecord record, int width, ImportJson.Error error) {
        var beyond = record.cells().stream().skip(width);
        boolean tooWide = beyond.anyMatch(cell -> !cell.isBlank());
        var cells = tooWide ? record.cells() : record.cells().stream().limit(width).toList();
        List<String> row = new ArrayList<>(cells);
        while (row.size() < width) {
            row.add("");
        }
        row.add(Long.toString(error.line()));
        row.add(ImportErrors.text(error));
        return row;
    }
}
