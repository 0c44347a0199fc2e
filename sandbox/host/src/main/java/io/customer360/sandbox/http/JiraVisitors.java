package io.customer360.sandbox.http;

import com.atlassian.jira.user.ApplicationUser;
import io.customer360.sandbox.jira.JiraWorld;
import java.util.Optional;
import java.util.concurrent.Callable;

/** The users of the stand-in Jira as visitors; somebody deactivated since signing in is nobody. */
public record JiraVisitors(JiraWorld world) implements Visitors {
    private static final String ADMINISTER = "ADMINISTER";
    private static final String SYSTEM_ADMIN = "SYSTEM_ADMIN";

    @Override
    public Standing standing() {
        ApplicationUser user = world.auth().getLoggedInUser();
        if (user == null) {
            return Standing.ANONYMOUS;
        }
        if (!world.licensed(user)) {
            return Standing.UNLICENSED;
        }
        if (world.grants().globally(SYSTEM_ADMIN, user)) {
            return Standing.SYSTEM_ADMIN;
        }
        return world.grants().globally(ADMINISTER, user) ? Standing.ADMIN : Standing.LICENSED;
    }

    @Override
    public <T> T as(Optional<String> user, Callable<T> work) throws Exception {
        ApplicationUser known =
                user.map(world::user).filter(ApplicationUser::isActive).orElse(null);
        return world.runAs(known, work);
    }
}
