package io.customer360.shared;

import java.util.EnumSet;
import java.util.Set;

/** People with certain rights, for tests. */
public final class Actors {

    private Actors() {}

    /** Carla, with exactly these permissions. */
    public static Actor carla(Permission... permissions) {
        return actor("carla", permissions);
    }

    /** Somebody with exactly these permissions. */
    public static Actor actor(String key, Permission... permissions) {
        return new Actor(new UserKey(key), Set.of(permissions));
    }

    /** Somebody who may do everything. */
    public static Actor boss() {
        return new Actor(new UserKey("boss"), EnumSet.allOf(Permission.class));
    }

    /** Somebody who may do everything except see revenue. */
    public static Actor withoutRevenue() {
        return new Actor(
                new UserKey("anna"), EnumSet.complementOf(EnumSet.of(Permission.SEE_REVENUE)));
    }
}
