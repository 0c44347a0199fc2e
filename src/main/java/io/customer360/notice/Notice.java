package io.customer360.notice;

import io.customer360.shared.CustomerId;
import io.customer360.shared.UserKey;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * What one person is told about a customer.
 *
 * @param to who is told
 * @param details by the names of {@link NoticeDetail}
 * @param by who did it; nobody for what nobody did, or whose traces were removed
 * @param seen whether they have seen it
 */
public record Notice(
        NoticeId id,
        UserKey to,
        CustomerId customer,
        NoticeKind kind,
        Map<String, String> details,
        Optional<UserKey> by,
        Instant at,
        boolean seen) {

    public Notice {
        details = Map.copyOf(details);
    }
}
