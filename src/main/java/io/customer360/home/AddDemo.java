package io.customer360.home;

import io.customer360.customer.Organisation;
import io.customer360.customer.OrganisationMaker;
import io.customer360.customer.Profile;
import io.customer360.customer.ServiceManagement;
import io.customer360.membership.Snapshot;
import io.customer360.membership.SnapshotCopies;
import io.customer360.shared.Actor;
import io.customer360.shared.CustomerId;
import io.customer360.shared.Permission;
import io.customer360.shared.Rejected;
import io.customer360.shared.UnitOfWork;
import io.customer360.tag.Tag;
import io.customer360.tag.TagId;
import io.customer360.tag.Tags;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Adds the demo customers: first their organisations, in the name of the person, then everything
 * about them in one unit of work. When that fails, the organisations go again.
 */
public final class AddDemo {

    /** Stands for the refresh that has not seen a customer yet. */
    private static final int NO_RUN = 0;

    private final ServiceManagement jsm;
    private final OrganisationMaker maker;
    private final Demos demos;
    private final SnapshotCopies snapshots;
    private final FillDemo fill;
    private final Tags tags;
    private final UnitOfWork work;
    private final Clock clock;

    /** Adds to these stores. */
    public AddDemo(
            ServiceManagement jsm,
            OrganisationMaker maker,
            Demos demos,
            SnapshotCopies snapshots,
            FillDemo fill,
            Tags tags,
            UnitOfWork work,
            Clock clock) {
        this.jsm = jsm;
        this.maker = maker;
        this.demos = demos;
        this.snapshots = snapshots;
        this.fill = fill;
        this.tags = tags;
        this.work = work;
        this.clock = clock;
    }

    /** The demo, now there; one that is there already stays as it is. */
    public Demo by(Actor actor) {
        actor.require(Permission.MANAGE);
        jsm.require();
        return demos.current().orElseGet(() -> add(actor));
    }

    private Demo add(Actor actor) {
        requireFree(actor);
        Demo demo = work.inOne(() -> demos.begin(clock.instant()));
        try {
            for (DemoStory story : DemoStories.ALL) {
                demo = demo.with(make(story.organisation(), actor));
                keep(demo);
            }
            return record(demo, actor);
        } catch (RuntimeException failed) {
            takeBack(demo, actor, failed);
            throw failed;
        }
    }

    /** What is there already must not be taken for the demo's, or it would be deleted with it. */
    private void requireFree(Actor actor) {
        List<String> names = DemoStories.ALL.stream().map(DemoStory::organisation).toList();
        names.stream()
                .filter(demos::taken)
                .findFirst()
                .or(() -> maker.taken(names, actor))
                .ifPresent(
                        name -> {
                            throw taken(name);
                        });
    }

    /** An organisation that the person is not shown may be the answer all the same. */
    private CustomerId make(String name, Actor actor) {
        CustomerId made = maker.create(name, actor);
        if (demos.known(made)) {
            throw taken(name);
        }
        return made;
    }

    private static Rejected taken(String name) {
        return Rejected.value("c360.home.demo-taken.error", name);
    }

    private void keep(Demo demo) {
        work.inOne(
                () -> {
                    demos.keep(demo);
                    return demo;
                });
    }

    private Demo record(Demo demo, Actor actor) {
        return work.inOne(
                () -> {
                    list(demo.customers());
                    Demo told = demo.tagged(tell(demo.customers(), actor));
                    demos.keep(told);
                    return told;
                });
    }

    /** The next refresh would list them too, but nobody should have to wait for it. */
    private void list(List<CustomerId> customers) {
        List<Snapshot> wanted = new ArrayList<>();
        for (int i = 0; i < customers.size(); i++) {
            CustomerId id = customers.get(i);
            String name = DemoStories.ALL.get(i).organisation();
            wanted.add(Snapshot.of(new Organisation(id, name), Profile.blank(id)));
        }
        snapshots.replace(snapshots.of(customers), wanted, NO_RUN);
    }

    /** The tags that are new. */
    private List<TagId> tell(List<CustomerId> customers, Actor actor) {
        Actor author = new Actor(actor.key(), EnumSet.allOf(Permission.class));
        Set<TagId> made = new HashSet<>();
        List<TagId> before = tags.all().stream().map(Tag::id).toList();
        for (int i = 0; i < customers.size(); i++) {
            made.addAll(fill.with(DemoStories.ALL.get(i), customers.get(i), author));
        }
        before.forEach(made::remove);
        return List.copyOf(made);
    }

    /** What cannot be taken back now stays known as the demo's, so that it can be removed later. */
    private void takeBack(Demo demo, Actor actor, RuntimeException failed) {
        try {
            demo.customers().forEach(customer -> maker.remove(customer, actor));
            work.inOne(
                    () -> {
                        demos.purge(demo);
                        return demo;
                    });
        } catch (RuntimeException refused) {
            failed.addSuppressed(refused);
            end(demo, failed);
        }
    }

    private void end(Demo demo, RuntimeException failed) {
        try {
            keep(demo.ended());
        } catch (RuntimeException gone) {
            failed.addSuppressed(gone);
        }
    }
}
