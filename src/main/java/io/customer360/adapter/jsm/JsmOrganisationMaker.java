package io.customer360.adapter.jsm;

import static java.util.stream.Collectors.toMap;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import io.customer360.customer.OrganisationMaker;
import io.customer360.customer.ServiceManagementMissing;
import io.customer360.customer.SortName;
import io.customer360.membership.Unreadable;
import io.customer360.shared.Actor;
import io.customer360.shared.CustomerId;
import io.customer360.shared.NotSignedIn;
import io.customer360.shared.Rejected;
import java.util.Collection;
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
    public Optional<String> taken(Collection<String> names, Actor actor) {
        var asker = user(actor);
        var wanted = names.stream().collect(toMap(SortName::of, name -> name));
        var directory = jsm.directory().orElseThrow(ServiceManagementMissing::new);
        try {
            return directory
                    .firstNamed(asker, name -> wanted.containsKey(SortName.of(name)))
                    .map(name -> wanted.get(SortName.of(name)));
        } catch (Unreadable refused) {
            throw Rejected.value(
                    "c360.customers.organisation-create.error", names.iterator().next());
        }
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
