package io.customer360.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.customer360.access.Access;
import io.customer360.customer.ListColumns;
import io.customer360.export.CsvFiles;
import io.customer360.export.ExportCustomers;
import io.customer360.shared.Permission;
import io.customer360.view.ShowViews;
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
    private final ShowViews views;
    private final ListColumns columns;
    private final ListCells cells;
    private final Wordings wordings;
    private final CsvFiles files;

    /** Wired by Spring. */
    @Inject
    public ExportResource(
            Access access,
            ExportCustomers export,
            ShowViews views,
            ListColumns columns,
            ListCells cells,
            Wordings wordings,
            CsvFiles files) {
        this.access = access;
        this.export = export;
        this.views = views;
        this.columns = columns;
        this.cells = cells;
        this.wordings = wordings;
        this.files = files;
    }

    /**
     * Gives all that a query asks for, in its order, wherever it begins; a file cannot tell what of
     * a view it leaves out, so that it is refused.
     */
    @GET
    public Response customers(@Context UriInfo uri) {
        var actor = access.requireView().require(Permission.EXPORT);
        var asked = ListAsked.of(uri.getQueryParameters());
        var open = views.open(asked, actor);
        var query = open.reduced() ? open.saved().orElseThrow().draft().query() : open.query();
        ListColumns.of(List.of(asked.getOrDefault("columns", "").split(",")));
        var wanted = open.columns().isEmpty() ? columns.chosen(actor) : open.columns();
        var shown = columns.shown(wanted, query, actor);
        export.check(query, actor);
        return CsvAnswer.of(
                files,
                "customers.csv",
                wordings.of(cells.labels(shown, actor)),
                taker -> export.on(query, shown, actor, taker));
    }
}
