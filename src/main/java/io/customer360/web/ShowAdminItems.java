package io.customer360.web;

import com.atlassian.plugin.web.Condition;
import io.customer360.access.Access;
import io.customer360.shared.NotSignedIn;
import io.customer360.shared.Permission;
import java.util.Map;

/** Shows the app's administration items to whoever may manage it. */
public final class ShowAdminItems implements Condition {
    private final Access access;

    /** Wired by the module factory. */
    public ShowAdminItems(Access access) {
        this.access = access;
    }

    @Override
    public void init(Map<String, String> params) {
        // No parameters.
    }

    @Override
    public boolean shouldDisplay(Map<String, Object> context) {
        try {
            return access.actor().may(Permission.MANAGE);
        } catch (NotSignedIn anonymous) {
            return false;
        }
    }
}
