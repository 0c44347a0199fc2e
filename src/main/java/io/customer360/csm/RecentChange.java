package io.customer360.csm;

import io.customer360.shared.CustomerId;
import io.customer360.shared.UserKey;
import java.time.Instant;

/**
 * One of the newest changes of any customer: which field of which kind of record.
 *
 * @param removed whether nothing is left of what was there
 * @param subject what the record is called; blank for the customer itself
 */
public record RecentChange(
        int id,
        int revision,
        CustomerId customer,
        String entity,
        String field,
        boolean removed,
        String subject,
        UserKey by,
        Instant at) {}
