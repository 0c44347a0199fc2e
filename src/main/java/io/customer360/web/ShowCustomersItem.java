package io.customer360.web;

import com.atlassian.plugin.web.Condition;
import io.customer360.access.Access;
import io.customer360.shared.NotSignedIn;
import io.customer360.shared.Permission;
import java.util.Map;

/** Shows the way to the customers to whoever may see any. */
public final class ShowCustomersItem implements Condition {
    private final Access access;

    /** Wired by the module factory. */
    public ShowCustomersItem(Access access) {
        this.access = access;
    }

    @Override
    public void init(Map<String, String> params) {
        // No parameters.
    }

    @Override
    public boolean shouldDisplay(Map<String, Object> context) {
        try {
            return access.actor().may(Permission.VIEW);
        } catch (NotSignedIn anonymous) {
            return false;
        }
    }
}
