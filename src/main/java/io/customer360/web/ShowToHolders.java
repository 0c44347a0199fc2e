package io.customer360.web;

import com.atlassian.plugin.web.Condition;
import io.customer360.access.Access;
import io.customer360.shared.NotSignedIn;
import io.customer360.shared.Permission;
import java.util.Map;

/** Shows an item to whoever holds the permission that the descriptor names. */
public final class ShowToHolders implements Condition {
    private final Access access;
    private Permission permission;

    /** Wired by the module factory. */
    public ShowToHolders(Access access) {
        this.access = access;
    }

    @Override
    public void init(Map<String, String> params) {
        permission = Permission.valueOf(params.get("permission"));
    }

    @Override
    public boolean shouldDisplay(Map<String, Object> context) {
        try {
            return access.actor().may(permission);
        } catch (NotSignedIn anonymous) {
            return false;
        }
    }
}
