package io.customer360.ingest;

import io.customer360.shared.CustomerId;
import io.customer360.shared.ExternalId;
import java.util.Collection;
import java.util.Map;
import java.util.Set;

/** What customers are called here and elsewhere; what nobody is called is missing. */
public interface CustomerKeys {

    /** Who has these ids in other systems. */
    Map<ExternalId, Set<CustomerId>> external(Collection<ExternalId> ids);

    /** Who has these internet domains. */
    Map<String, Set<CustomerId>> domains(Collection<String> domains);

    /** Who has these names, in the form of {@link io.customer360.customer.SortName}. */
    Map<String, Set<CustomerId>> named(Collection<String> sortNames);

    /** Those of these that the last refresh has seen. */
    Set<CustomerId> existing(Collection<CustomerId> customers);
}
