package io.customer360.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.customer360.access.Access;
import io.customer360.contact.ContactDraft;
import io.customer360.contact.ContactId;
import io.customer360.contact.RecordContact;
import io.customer360.rest.input.Body;
import io.customer360.rest.input.Query;
import io.customer360.rest.view.CustomerUrls;
import io.customer360.rest.view.View;
import io.customer360.shared.CustomerId;
import io.customer360.shared.Fields;
import io.customer360.shared.Parse;
import io.customer360.shared.UserKey;
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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.Optional;

/** The contacts of a customer. */
@LicensedOnly
@Path("/customers/{id}/contacts")
@Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_HTML})
public final class ContactsResource {
    private final Access access;
    private final RecordContact record;
    private final ContactViews views;
    private final UserViews users;
    private final ContactAnswers answers;
    private final CustomerUrls urls;

    /** Wired by Spring. */
    @Inject
    public ContactsResource(
            Access access,
            RecordContact record,
            ContactViews views,
            UserViews users,
            ContactAnswers answers,
            CustomerUrls urls) {
        this.access = access;
        this.record = record;
        this.views = views;
        this.users = users;
        this.answers = answers;
        this.urls = urls;
    }

    /** Lists them, short or page by page, filtered and in the order asked for. */
    @GET
    public View list(@PathParam("id") String id, @Context UriInfo uri) {
        var customer = CustomerId.of(id);
        var actor = access.requireVisible(customer);
        return views.list(customer, ContactsAsked.by(uri), actor);
    }

    /** Adds one, or brings the one with its external id up to date, and lists them. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response put(@PathParam("id") String id, @Context UriInfo uri, Body<ContactInput> in) {
        var customer = CustomerId.of(id);
        var actor = access.requireEditor(customer);
        var draft = draft(in);
        var put = record.put(customer, draft, actor);
        var address = urls.api(customer, "/contacts/" + put.contact().id());
        return Response.status(put.added() ? Response.Status.CREATED : Response.Status.OK)
                .location(URI.create(address.text()))
                .entity(answers.to(uri, customer, actor))
                .build();
    }

    /** Gives the form of a new one, who may be a member of the customer. */
    @GET
    @Path("/form")
    public View emptyForm(
            @PathParam("id") String id,
            @QueryParam("at") String at,
            @QueryParam("user") String user) {
        var customer = CustomerId.of(id);
        var actor = access.requireEditor(customer);
        return views.emptyForm(
                customer, Places.of(at, "full"), users.member(customer, user), actor);
    }

    /** Shows one. */
    @GET
    @Path("/{cid}")
    public View show(@PathParam("id") String id, @PathParam("cid") String cid) {
        var customer = CustomerId.of(id);
        var actor = access.requireVisible(customer);
        return views.one(customer, ContactId.of(cid), actor);
    }

    /** Gives the form of one. */
    @GET
    @Path("/{cid}/form")
    public View form(
            @PathParam("id") String id, @PathParam("cid") String cid, @QueryParam("at") String at) {
        var customer = CustomerId.of(id);
        var actor = access.requireEditor(customer);
        return views.form(customer, Places.of(at, "full"), ContactId.of(cid), actor);
    }

    /** Changes one and lists them. */
    @PUT
    @Path("/{cid}")
    @Consumes(MediaType.APPLICATION_JSON)
    public View change(
            @PathParam("id") String id,
            @PathParam("cid") String cid,
            @Context UriInfo uri,
            Body<ContactInput> in) {
        var customer = CustomerId.of(id);
        var actor = access.requireEditor(customer);
        var draft = draft(in);
        record.change(customer, ContactId.of(cid), draft, actor);
        return answers.to(uri, customer, actor);
    }

    /** Removes one and lists the rest. */
    @DELETE
    @Path("/{cid}")
    public View remove(
            @PathParam("id") String id,
            @PathParam("cid") String cid,
            @Context UriInfo uri,
            @QueryParam("version") String version) {
        var customer = CustomerId.of(id);
        var actor = access.requireEditor(customer);
        record.remove(customer, ContactId.of(cid), Query.version(version), actor);
        return answers.to(uri, customer, actor);
    }

    /** Stars one or takes the star away, and lists them. */
    @PUT
    @Path("/{cid}/star")
    @Consumes(MediaType.APPLICATION_JSON)
    public View star(
            @PathParam("id") String id,
            @PathParam("cid") String cid,
            @Context UriInfo uri,
            Body<ContactStarInput> in) {
        var customer = CustomerId.of(id);
        var actor = access.requireEditor(customer);
        var fields = new Fields(in.read().fields());
        var version = fields.required("version", Parse::version);
        var important = fields.flag("important");
        fields.check();
        record.star(customer, ContactId.of(cid), important, version.orElseThrow(), actor);
        return answers.to(uri, customer, actor);
    }

    /** Says which member one is, or that it is none, and lists them. */
    @PUT
    @Path("/{cid}/user")
    @Consumes(MediaType.APPLICATION_JSON)
    public View link(
            @PathParam("id") String id,
            @PathParam("cid") String cid,
            @Context UriInfo uri,
            Body<ContactLinkInput> in) {
        var customer = CustomerId.of(id);
        var actor = access.requireEditor(customer);
        var fields = new Fields(in.read().fields());
        var version = fields.required("version", Parse::version);
        Optional<UserKey> user = fields.optional("user", text -> new UserKey(text.strip()));
        fields.check();
        record.link(customer, ContactId.of(cid), user, version.orElseThrow(), actor);
        return answers.to(uri, customer, actor);
    }

    private static ContactDraft draft(Body<ContactInput> in) {
        var sent = in.read();
        return ContactDraft.parse(sent.fields(), sent.custom());
    }
}
