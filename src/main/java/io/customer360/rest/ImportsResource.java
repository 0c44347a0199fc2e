package io.customer360.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.customer360.access.Access;
import io.customer360.ingest.CsvSeparator;
import io.customer360.ingest.ImportId;
import io.customer360.ingest.ReceiveImport;
import io.customer360.ingest.RunImport;
import io.customer360.ingest.ShowImports;
import io.customer360.rest.input.Body;
import io.customer360.rest.input.Upload;
import io.customer360.rest.view.CustomerUrls;
import io.customer360.rest.view.View;
import io.customer360.shared.Actor;
import io.customer360.shared.Permission;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.net.URI;

/** Files that are brought in; each is its owner's alone. */
@LicensedOnly
@Path("/imports")
@Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_HTML})
public final class ImportsResource {
    private final Access access;
    private final ReceiveImport receive;
    private final RunImport run;
    private final ShowImports show;
    private final ImportViews views;
    private final CustomerUrls urls;

    /** Wired by Spring. */
    @Inject
    public ImportsResource(
            Access access,
            ReceiveImport receive,
            RunImport run,
            ShowImports show,
            ImportViews views,
            CustomerUrls urls) {
        this.access = access;
        this.receive = receive;
        this.run = run;
        this.show = show;
        this.views = views;
        this.urls = urls;
    }

    /** What can be brought in, and what has been. */
    @GET
    public View list() {
        return views.all(importer());
    }

    /** Takes in a file and shows what its columns may mean. */
    @POST
    @Consumes(MediaType.WILDCARD)
    public Response receive(
            @QueryParam("kind") String kind,
            @QueryParam("name") String name,
            @QueryParam("separator") String separator,
            @Context HttpHeaders request,
            InputStream sent) {
        var actor = importer();
        Upload.requireCsv(request, urls);
        var one = receive.of(kind, name, CsvSeparator.wished(separator), sent, actor);
        var address = urls.rest() + "/imports/" + one.id();
        return Response.created(URI.create(address))
                .entity(views.one(one.id(), false, actor))
                .build();
    }

    /** Shows one: what is asked next, how far it has come, or what became of it. */
    @GET
    @Path("/{iid}")
    public View show(@PathParam("iid") String id, @QueryParam("columns") String again) {
        return views.one(ImportId.of(id), "true".equals(again), importer());
    }

    /** Says what the columns mean, and has looked what would become of each record. */
    @PUT
    @Path("/{iid}")
    @Consumes(MediaType.APPLICATION_JSON)
    public View check(@PathParam("iid") String id, Body<ImportInput> in) {
        var actor = importer();
        var one = show.of(ImportId.of(id), actor).file().id();
        var input = in.read();
        run.check(one, input.lists(), input.fields(), actor);
        return views.one(one, false, actor);
    }

    /** Takes in every record that can be. */
    @POST
    @Path("/{iid}/run")
    @Consumes(MediaType.APPLICATION_JSON)
    public View run(@PathParam("iid") String id, Body<EmptyInput> in) {
        var actor = importer();
        var one = show.of(ImportId.of(id), actor).file().id();
        in.read();
        run.write(one, actor);
        return views.one(one, false, actor);
    }

    /** Forgets one; what it has stored stays. */
    @DELETE
    @Path("/{iid}")
    public View remove(@PathParam("iid") String id) {
        var actor = importer();
        show.remove(ImportId.of(id), actor);
        return views.all(actor);
    }

    private Actor importer() {
        return access.requireView().require(Permission.EDIT);
    }
}
