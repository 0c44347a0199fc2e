package io.customer360.adapter.ao.link;

import static java.util.Comparator.comparing;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.customer360.adapter.ao.external.Claims;
import io.customer360.adapter.ao.revision.AoRevisions;
import io.customer360.adapter.ao.revision.EntityRef;
import io.customer360.link.CustomerLink;
import io.customer360.link.LinkDraft;
import io.customer360.link.LinkId;
import io.customer360.link.Links;
import io.customer360.link.WebAddress;
import io.customer360.shared.CustomerId;
import io.customer360.shared.ExternalId;
import io.customer360.shared.NotFound;
import io.customer360.shared.Revision;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.java.ao.Query;

/** Links in the database. */
public final class AoLinks implements Links {
    private final ActiveObjects ao;
    private final AoRevisions revisions;
    private final Claims claims;

    /** Wired by Spring. */
    public AoLinks(ActiveObjects ao, AoRevisions revisions) {
        this.ao = ao;
        this.revisions = revisions;
        this.claims = new Claims(ao, CustomerLink.ENTITY, this::find);
    }

    @Override
    public List<CustomerLink> of(CustomerId customer) {
        var query =
                Query.select()
                        .where(LinkRow.ORG_ID + " = ?", customer.value())
                        .limit(2 * CustomerLink.MAX_PER_CUSTOMER);
        return Stream.of(ao.find(LinkRow.class, query))
                .map(AoLinks::copy)
                .sorted(
                        comparing(CustomerLink::name, String.CASE_INSENSITIVE_ORDER)
                                .thenComparing(link -> link.id().value()))
                .toList();
    }

    @Override
    public Optional<CustomerLink> find(LinkId id) {
        return row(id).map(AoLinks::copy);
    }

    @Override
    public Optional<CustomerLink> find(ExternalId id) {
        return claims.holder(id).map(LinkId::new).flatMap(this::find);
    }

    @Override
    public CustomerLink add(CustomerId customer, LinkDraft draft, Revision revision) {
        var row = new HashMap<String, Object>();
        row.put(LinkRow.ORG_ID, customer.value());
        row.put(LinkRow.NAME, draft.name());
        row.put(LinkRow.ADDRESS, draft.address().text());
        row.put(LinkRow.SOURCE, draft.externalId().map(ExternalId::source).orElse(null));
        row.put(LinkRow.EXT_ID, draft.externalId().map(ExternalId::id).orElse(null));
        row.put(LinkRow.VERSION, 1);
        var added = copy(ao.create(LinkRow.class, row));
        claims.take(added.externalId(), added.id().value(), Optional.of(customer));
        take(added, 1, revision);
        return added;
    }

    @Override
    public void replace(CustomerLink next, Revision revision) {
        take(next, next.version(), revision);
        var row = row(next.id()).orElseThrow(NotFound::new);
        row.setName(next.name());
        row.setAddress(next.address().text());
        row.setVersion(next.version());
        row.save();
    }

    @Override
    public void remove(CustomerLink link, Revision revision) {
        take(link, link.version() + 1, revision);
        int id = link.id().value();
        link.externalId().ifPresent(it -> claims.release(List.of(id)));
        if (ao.deleteWithSQL(LinkRow.class, LinkRow.ID + " = ?", id) == 0) {
            throw new NotFound();
        }
    }

    private void take(CustomerLink link, int version, Revision revision) {
        revisions.take(
                EntityRef.of(CustomerLink.ENTITY, link.id().value()),
                version,
                Optional.of(link.customer()),
                revision,
                () -> {
                    var now = find(link.id()).orElseThrow(NotFound::new);
                    return Optional.of(now).filter(it -> it.version() >= version);
                });
    }

    private Optional<LinkRow> row(LinkId id) {
        var query = Query.select().where(LinkRow.ID + " = ?", id.value()).limit(1);
        return Stream.of(ao.find(LinkRow.class, query)).findFirst();
    }

    private static CustomerLink copy(LinkRow row) {
        return new CustomerLink(
                new LinkId(row.getID()),
                new CustomerId(row.getOrgId()),
                row.getName(),
                new WebAddress(row.getAddress()),
                Claims.of(row.getSource(), row.getExtId()),
                row.getVersion());
    }
}
