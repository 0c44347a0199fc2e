package io.customer360.adapter.jsm;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import io.customer360.customer.OrganisationMaker;
import io.customer360.customer.ServiceManagementMissing;
import io.customer360.shared.Actor;
import io.customer360.shared.CustomerId;
import io.customer360.shared.NotSignedIn;
import java.util.Optional;

/** Organisations created and deleted through Jira Service Management, as the acting person. */
public final class JsmOrganisationMaker implements OrganisationMaker {
    private final Jsm jsm;
    private final UserManager users;

    /** Wired by Spring. */
    public JsmOrganisationMaker(Jsm jsm, UserManager users) {
        this.jsm = jsm;
        this.users = users;
    }

    @Override
    public CustomerId create(String name, Actor actor) {
        return edits().create(user(actor), name);
    }

    @Override
    public void remove(CustomerId organisation, Actor actor) {
        edits().delete(user(actor), organisation);
    }

    private JsmEdits edits() {
        return jsm.directory()
                .map(directory -> directory.edits())
                .orElseThrow(ServiceManagementMissing::new);
    }

    private ApplicationUser user(Actor actor) {
        return Optional.ofNullable(users.getUserByKey(actor.key().value()))
                .orElseThrow(NotSignedIn::new);
    }
}
