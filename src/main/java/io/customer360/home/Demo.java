package io.customer360.home;

import io.customer360.shared.CustomerId;
import io.customer360.tag.TagId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * The demo customers that are there.
 *
 * @param tags the tags that were made for them
 * @param whole whether nothing more comes to it
 */
public record Demo(List<CustomerId> customers, List<TagId> tags, Instant added, boolean whole) {

    /** Whoever has not finished adding a demo by now never will. */
    private static final Duration LONGEST = Duration.ofMinutes(10);

    public Demo {
        customers = List.copyOf(customers);
        tags = List.copyOf(tags);
    }

    /** With one more customer. */
    Demo with(CustomerId customer) {
        List<CustomerId> more = new ArrayList<>(customers);
        more.add(customer);
        return new Demo(more, tags, added, whole);
    }

    /** Complete, with these tags. */
    Demo tagged(List<TagId> made) {
        return new Demo(customers, made, added, true);
    }

    /** As it is, because nothing more comes to it. */
    Demo ended() {
        return new Demo(customers, tags, added, true);
    }

    /** Whether somebody may still be adding to it. */
    boolean growing(Instant now) {
        return !whole && now.isBefore(added.plus(LONGEST));
    }
}
