package io.customer360.home;

import io.customer360.shared.CustomerId;
import io.customer360.tag.TagId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * The demo customers that are there.
 *
 * @param tags the tags that were made for them
 */
public record Demo(List<CustomerId> customers, List<TagId> tags, Instant added) {

    public Demo {
        customers = List.copyOf(customers);
        tags = List.copyOf(tags);
    }

    /** With one more customer. */
    Demo with(CustomerId customer) {
        List<CustomerId> more = new ArrayList<>(customers);
        more.add(customer);
        return new Demo(more, tags, added);
    }

    /** With these tags. */
    Demo tagged(List<TagId> made) {
        return new Demo(customers, made, added);
    }
}
