package io.customer360.adapter.ao.tag;

import static java.util.Comparator.comparing;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.cache.Cache;
import com.atlassian.cache.CacheManager;
import com.atlassian.cache.CacheSettingsBuilder;
import io.customer360.adapter.ao.AoUnitOfWork;
import io.customer360.tag.Tag;
import io.customer360.tag.TagColour;
import io.customer360.tag.TagId;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import net.java.ao.Query;

/**
 * The tags in the memory of this node, under the name of their edition. Every write announces a new
 * edition to the cluster after its commit, so that nobody keeps the old tags as the new ones;
 * should an announcement get lost, they are read again after a minute. Inside a unit of work the
 * database answers.
 */
public final class KnownTags {
    private static final String TAGS = "tags";

    private final ActiveObjects ao;
    private final AoUnitOfWork work;
    private final Cache<String, List<Tag>> kept;
    private final Cache<String, String> editions;

    /** Wired by Spring. */
    public KnownTags(ActiveObjects ao, AoUnitOfWork work, CacheManager caches) {
        this.ao = ao;
        this.work = work;
        this.kept =
                caches.getCache(
                        "io.customer360.jira.tags",
                        null,
                        new CacheSettingsBuilder()
                                .local()
                                .expireAfterWrite(1, TimeUnit.MINUTES)
                                .maxEntries(10)
                                .build());
        this.kept.removeAll();
        this.editions =
                caches.getCache(
                        "io.customer360.jira.tag-editions",
                        null,
                        new CacheSettingsBuilder()
                                .remote()
                                .replicateViaCopy()
                                .unflushable()
                                .expireAfterWrite(10, TimeUnit.MINUTES)
                                .maxEntries(10)
                                .build());
    }

    List<Tag> all() {
        if (work.running()) {
            return stored();
        }
        var announced = editions.get(TAGS);
        var edition = announced == null ? TAGS : announced;
        var known = kept.get(edition);
        if (known != null) {
            return known;
        }
        var found = stored();
        kept.put(edition, found);
        return found;
    }

    List<Tag> stored() {
        var query = Query.select().order(TagRow.ID).limit(2 * Tag.MAX_COUNT);
        return Stream.of(ao.find(TagRow.class, query))
                .map(KnownTags::copy)
                .sorted(comparing(tag -> Tag.folded(tag.name())))
                .toList();
    }

    void changed() {
        work.afterCommit(() -> editions.put(TAGS, UUID.randomUUID().toString()));
    }

    static Tag copy(TagRow row) {
        return new Tag(
                new TagId(row.getID()),
                row.getName(),
                TagColour.valueOf(row.getColour()),
                row.getVersion());
    }
}
