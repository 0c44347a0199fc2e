package io.customer360.home;

import io.customer360.access.AccessSettings;
import io.customer360.access.AccessSettingsStore;
import io.customer360.customer.ServiceManagement;
import io.customer360.home.Home.Checked;
import io.customer360.membership.Obstacle;
import io.customer360.membership.OrganisationSource;
import io.customer360.membership.Unreadable;
import io.customer360.revenue.BaseCurrencyStore;
import io.customer360.shared.Actor;
import io.customer360.shared.Forbidden;
import io.customer360.shared.Permission;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Puts the first page together for whoever may see customers or manages the app. */
public final class ShowHome {

    /** One custom field is there from the beginning. */
    private static final int PROPOSED = 1;

    /** What it takes to be told what customers lack. */
    private static final Set<Permission> EDITS_ALL =
            Set.of(Permission.VIEW, Permission.VIEW_ALL, Permission.EDIT);

    private final ServiceManagement jsm;
    private final OrganisationSource source;
    private final AccessSettingsStore access;
    private final BaseCurrencyStore currency;
    private final Holdings holdings;
    private final Demos demos;

    /** Looks at these settings and stores. */
    public ShowHome(
            ServiceManagement jsm,
            OrganisationSource source,
            AccessSettingsStore access,
            BaseCurrencyStore currency,
            Holdings holdings,
            Demos demos) {
        this.jsm = jsm;
        this.source = source;
        this.access = access;
        this.currency = currency;
        this.holdings = holdings;
        this.demos = demos;
    }

    /** The page for this person. */
    public Home of(Actor actor) {
        boolean manages = actor.may(Permission.MANAGE);
        if (!manages && !actor.may(Permission.VIEW)) {
            throw new Forbidden(Permission.VIEW);
        }
        Held held = holdings.count();
        return new Home(
                visible(held, actor),
                manages || actor.may(Permission.VIEW_ALL) ? Optional.of(held) : Optional.empty(),
                checks(held, actor),
                steps(actor),
                manages,
                manages ? demos.current() : Optional.empty());
    }

    private OptionalInt visible(Held held, Actor actor) {
        if (!actor.may(Permission.VIEW) || !jsm.present()) {
            return OptionalInt.empty();
        }
        return actor.may(Permission.VIEW_ALL)
                ? OptionalInt.of(held.customers())
                : holdings.visibleTo(actor);
    }

    /** Whoever manages the app sees to all of it, whoever edits all customers to what they lack. */
    private List<Checked> checks(Held held, Actor actor) {
        List<Checked> checks = new ArrayList<>();
        if (actor.may(Permission.MANAGE)) {
            checks.addAll(access(actor));
            checks.add(Checked.some(Check.CUSTOMERS, held.customers()));
        }
        if (actor.permissions().containsAll(EDITS_ALL)) {
            checks.addAll(ofEach(held));
            checks.add(Checked.some(Check.SUBSCRIPTIONS, held.subscriptions()));
            checks.add(Checked.some(Check.CONTACTS, held.contacts()));
        }
        if (actor.may(Permission.MANAGE)) {
            checks.add(Checked.some(Check.FIELDS, Math.max(0, held.fields() - PROPOSED)));
            checks.add(Checked.of(Check.CURRENCY, currency.current().currency().isPresent()));
        }
        return checks;
    }

    /** Before there are customers they lack nothing. */
    private static List<Checked> ofEach(Held held) {
        return held.customers() == 0
                ? List.of()
                : List.of(
                        Checked.all(Check.CSM, held.withCsm(), held.customers()),
                        Checked.all(Check.STATUS, held.withStatus(), held.customers()));
    }

    private List<Checked> access(Actor actor) {
        Optional<Obstacle> obstacle = obstacle();
        return List.of(
                Checked.of(Check.SERVICE_MANAGEMENT, jsm.present()),
                Checked.of(Check.ACCOUNT, jsm.present() && account(obstacle)),
                Checked.of(Check.DESKS, obstacle.isEmpty()),
                Checked.of(Check.OWN_VIEW, actor.may(Permission.VIEW)),
                Checked.of(Check.TEAM, team()));
    }

    private Optional<Obstacle> obstacle() {
        try {
            source.requireReadable();
            return Optional.empty();
        } catch (Unreadable blocked) {
            return Optional.of(blocked.obstacle());
        }
    }

    /** An account that serves no desk, or is refused, is there all the same. */
    private static boolean account(Optional<Obstacle> obstacle) {
        return obstacle.filter(it -> it != Obstacle.NO_AGENT && it != Obstacle.REFUSED).isEmpty();
    }

    /** At install only Jira administrators may change anything. */
    private boolean team() {
        return !access.current()
                .holding(Permission.EDIT)
                .equals(AccessSettings.DEFAULT.holding(Permission.EDIT));
    }

    private static List<Step> steps(Actor actor) {
        if (!actor.may(Permission.VIEW)) {
            return List.of(Step.GUIDE);
        }
        return actor.may(Permission.EDIT)
                ? List.of(Step.LIST, Step.DASHBOARD, Step.IMPORT)
                : List.of(Step.LIST, Step.DASHBOARD, Step.GUIDE);
    }
}
