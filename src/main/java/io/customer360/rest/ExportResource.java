package io.customer360.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.customer360.access.Access;
import io.customer360.customer.CustomerQuery;
import io.customer360.customer.ListColumns;
import io.customer360.export.CsvFiles;
import io.customer360.export.ExportCustomers;
import io.customer360.shared.Permission;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;

/** The list of customers as a file. */
@LicensedOnly
@Path("/customers/export")
public final class ExportResource {
    private final Access access;
    private final ExportCustomers export;
    private final ListColumns columns;
    private final ListCells cells;
    private final Wordings wordings;
    private final CsvFiles files;

    /** Wired by Spring. */
    @Inject
    public ExportResource(
            Access access,
            ExportCustomers export,
            ListColumns columns,
            ListCells cells,
            Wordings wordings,
            CsvFiles files) {
        this.access = access;
        this.export = export;
        this.columns = columns;
        this.cells = cells;
        this.wordings = wordings;
        this.files = files;
    }

    /** Gives all that a query asks for, in its order, wherever it begins. */
    @GET
    public Response customers(@Context UriInfo uri) {
        var actor = access.requireView().require(Permission.EXPORT);
        var asked = ListAsked.of(uri.getQueryParameters());
        var query = CustomerQuery.of(asked);
        var wanted = ListColumns.of(List.of(asked.getOrDefault("columns", "").split(",")));
        var shown = columns.shown(wanted.isEmpty() ? columns.chosen(actor) : wanted, query, actor);
        export.check(query, actor);
        return CsvAnswer.of(
                files,
                "customers.csv",
                wordings.of(cells.labels(shown, actor)),
                taker -> export.on(query, shown, actor, taker));
    }
}
