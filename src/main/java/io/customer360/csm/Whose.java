package io.customer360.csm;

import io.customer360.customer.CsmFilter;
import io.customer360.customer.CustomerFilter;
import io.customer360.customer.CustomerScope;
import io.customer360.shared.UserKey;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Whose portfolio is shown to whom. */
public record Whose(UserKey csm, UserKey viewer) {

    /** Whether it is the viewer's own. */
    public boolean own() {
        return csm.equals(viewer);
    }

    /** What the list of customers is asked by for the same customers, and whatever more. */
    public Map<String, String> parameters(Map<String, String> more) {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("csm", own() ? CsmFilter.ME.code() : csm.value());
        parameters.putAll(more);
        return parameters;
    }

    /** The filter that finds these customers. */
    public CustomerFilter filter() {
        return CustomerFilter.of(parameters(Map.of()));
    }

    /**
     * A CSM sees the customers they look after, and nobody sees those of others who may not see
     * all: so the filter alone decides.
     */
    public CustomerScope scope() {
        return new CustomerScope(true, viewer, Set.of());
    }
}
