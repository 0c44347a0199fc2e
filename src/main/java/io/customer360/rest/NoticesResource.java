package io.customer360.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.customer360.access.Access;
import io.customer360.notice.NoticeChoices;
import io.customer360.notice.NoticeId;
import io.customer360.notice.NoticeQuery;
import io.customer360.notice.TidyInbox;
import io.customer360.rest.input.Body;
import io.customer360.rest.view.View;
import io.customer360.shared.Fields;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;

/** What the person who asks was told about customers. */
@LicensedOnly
@Path("/notices")
@Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_HTML})
public final class NoticesResource {
    private final Access access;
    private final TidyInbox tidy;
    private final NoticeChoices choices;
    private final NoticeViews views;

    /** Wired by Spring. */
    @Inject
    public NoticesResource(
            Access access, TidyInbox tidy, NoticeChoices choices, NoticeViews views) {
        this.access = access;
        this.tidy = tidy;
        this.choices = choices;
        this.views = views;
    }

    /** Lists them: those of a kind, the unread ones, or all; the newest first. */
    @GET
    public View list(@Context UriInfo uri) {
        var reader = access.requireView();
        return views.list(query(uri), reader);
    }

    /** Counts the unread ones. */
    @GET
    @Path("/unread")
    public View unread() {
        return views.unread(access.requireView());
    }

    /** Marks everything up to one as read and lists them. */
    @PUT
    @Path("/seen")
    @Consumes(MediaType.APPLICATION_JSON)
    public View seeAll(@Context UriInfo uri, Body<NoticesSeenInput> in) {
        var reader = access.requireView();
        var fields = new Fields(in.read().fields());
        var upTo = fields.required("upTo", NoticeId::of);
        fields.check();
        upTo.ifPresent(id -> tidy.seeAll(id, reader));
        return views.list(query(uri), reader);
    }

    /** Marks one as read and lists them. */
    @PUT
    @Path("/{notice}/seen")
    @Consumes(MediaType.APPLICATION_JSON)
    public View see(@PathParam("notice") String id, @Context UriInfo uri, Body<EmptyInput> in) {
        var reader = access.requireView();
        in.read();
        tidy.see(NoticeId.of(id), reader);
        return views.list(query(uri), reader);
    }

    /** Puts one away and lists the others. */
    @DELETE
    @Path("/{notice}")
    public View dismiss(@PathParam("notice") String id, @Context UriInfo uri) {
        var reader = access.requireView();
        tidy.dismiss(NoticeId.of(id), reader);
        return views.list(query(uri), reader);
    }

    /** Shows what the reader wants to be told, and how. */
    @GET
    @Path("/preferences")
    public View preferences() {
        return views.preferences(access.requireView());
    }

    /** Changes it. */
    @PUT
    @Path("/preferences")
    @Consumes(MediaType.APPLICATION_JSON)
    public View choose(Body<NoticePreferencesInput> in) {
        var reader = access.requireView();
        var sent = in.read();
        choices.choose(sent.fields(), sent.lists(), reader);
        return views.preferences(reader);
    }

    /** Forgets it, so that it is as the admin has it. */
    @DELETE
    @Path("/preferences")
    public View restore() {
        var reader = access.requireView();
        choices.restore(reader);
        return views.preferences(reader);
    }

    private static NoticeQuery query(UriInfo uri) {
        return NoticeAsked.of(uri.getQueryParameters()::getFirst);
    }
}
