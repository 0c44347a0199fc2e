package io.customer360.ingest;

import io.customer360.shared.CustomerId;
import io.customer360.shared.Revision;
import io.customer360.tag.Tag;
import java.util.List;

/** The tags of customers, many at a time. */
public interface ManyTags {

    /** A tag that a customer is to get, with the edit that gives it. */
    record Given(CustomerId customer, Tag tag, Revision revision) {}

    /** Gives tags to customers that do not have them, in few statements. */
    void attachAll(List<Given> given);
}
