package io.customer360.adapter.ao.tag;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.customer360.adapter.ao.Duplicate;
import io.customer360.adapter.ao.InList;
import io.customer360.adapter.ao.LostRace;
import io.customer360.adapter.ao.revision.AoRevisions;
import io.customer360.ingest.ManyTags;
import io.customer360.tag.Tag;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The tags of customers in the database, many at a time. */
public final class AoManyTags implements ManyTags {
    private final ActiveObjects ao;
    private final AoRevisions revisions;

    /** Wired by Spring. */
    public AoManyTags(ActiveObjects ao, AoRevisions revisions) {
        this.ao = ao;
        this.revisions = revisions;
    }

    /** The customer and the tag of a link. */
    private record Link(int customer, int tag) {}

    @Override
    public void attachAll(List<Given> given) {
        try {
            ao.create(TagLinkRow.class, given.stream().map(AoManyTags::row).toList());
        } catch (RuntimeException refused) {
            var overtaken = Optional.of(given.get(0).tag()).filter(tag -> Duplicate.is(refused));
            throw new LostRace(() -> overtaken, refused);
        }
        var ids = ids(given);
        revisions.takeEach(
                Tag.ENTITY,
                given.stream()
                        .map(
                                it ->
                                        new AoRevisions.Edit(
                                                new AoRevisions.Taken(
                                                        it.customer(), ids.get(link(it)), 1),
                                                it.revision()))
                        .toList(),
                Optional::empty);
    }

    private Map<Link, Integer> ids(List<Given> given) {
        Map<Link, Integer> ids = new HashMap<>();
        InList.read(
                        TagLinkRow.ORG_ID,
                        given.stream().map(it -> it.customer().value()).toList(),
                        2 * Tag.MAX_PER_CUSTOMER,
                        query -> ao.find(TagLinkRow.class, query))
                .forEach(row -> ids.put(new Link(row.getOrgId(), row.getTagId()), row.getID()));
        return ids;
    }

    private static Link link(Given given) {
        return new Link(given.customer().value(), given.tag().id().value());
    }

    private static Map<String, Object> row(Given given) {
        return Map.of(
                TagLinkRow.ORG_ID,
                given.customer().value(),
                TagLinkRow.TAG_ID,
                given.tag().id().value());
    }
}
