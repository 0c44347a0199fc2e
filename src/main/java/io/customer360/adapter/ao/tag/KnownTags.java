package io.customer360.adapter.ao.tag;

import static java.util.Comparator.comparing;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.cache.CacheManager;
import io.customer360.adapter.ao.AoUnitOfWork;
import io.customer360.adapter.ao.Remembered;
import io.customer360.adapter.ao.external.Claims;
import io.customer360.tag.Tag;
import io.customer360.tag.TagColour;
import io.customer360.tag.TagId;
import java.util.List;
import java.util.stream.Stream;
import net.java.ao.Query;

/** The tags, remembered for a minute unless a change was announced since. */
public final class KnownTags {
    private final ActiveObjects ao;
    private final Remembered<List<Tag>> remembered;

    /** Wired by Spring. */
    public KnownTags(ActiveObjects ao, AoUnitOfWork work, CacheManager caches) {
        this.ao = ao;
        this.remembered = new Remembered<>("tags", Remembered.MINUTE, 1, caches, work);
    }

    List<Tag> all() {
        return remembered.get(this::stored);
    }

    List<Tag> stored() {
        var query = Query.select().order(TagRow.ID).limit(2 * Tag.MAX_COUNT);
        return Stream.of(ao.find(TagRow.class, query))
                .map(KnownTags::copy)
                .sorted(comparing(tag -> Tag.folded(tag.name())))
                .toList();
    }

    /** To be called with every write of a tag. */
    public void changed() {
        remembered.changing();
    }

    static Tag copy(TagRow row) {
        return new Tag(
                new TagId(row.getID()),
                row.getName(),
                TagColour.valueOf(row.getColour()),
                Claims.of(row.getSource(), row.getExtId()),
                row.getVersion());
    }
}
