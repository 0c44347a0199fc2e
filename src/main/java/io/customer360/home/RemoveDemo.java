package io.customer360.home;

import io.customer360.customer.OrganisationMaker;
import io.customer360.customer.ServiceManagement;
import io.customer360.shared.Actor;
import io.customer360.shared.Permission;
import io.customer360.shared.Rejected;
import io.customer360.shared.UnitOfWork;
import java.time.Clock;

/**
 * Removes the demo customers without a trace: first their organisations, in the name of the person,
 * then every row about them. Whatever stops it halfway, the rest goes the next time.
 */
public final class RemoveDemo {

    private final ServiceManagement jsm;
    private final OrganisationMaker maker;
    private final Demos demos;
    private final UnitOfWork work;
    private final Clock clock;

    /** Removes from these. */
    public RemoveDemo(
            ServiceManagement jsm,
            OrganisationMaker maker,
            Demos demos,
            UnitOfWork work,
            Clock clock) {
        this.jsm = jsm;
        this.maker = maker;
        this.demos = demos;
        this.work = work;
        this.clock = clock;
    }

    /** Removes them, unless somebody is adding them now; what is gone already is fine. */
    public void by(Actor actor) {
        actor.require(Permission.MANAGE);
        jsm.require();
        demos.current().ifPresent(demo -> remove(demo, actor));
    }

    private void remove(Demo demo, Actor actor) {
        if (demo.growing(clock.instant())) {
            throw Rejected.value("c360.home.demo-growing.error");
        }
        demo.customers().forEach(customer -> maker.remove(customer, actor));
        work.inOne(
                () -> {
                    demos.purge(demo);
                    return demo;
                });
    }
}
