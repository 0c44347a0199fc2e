package io.customer360.membership;

import io.customer360.customer.MemoryProfiles;
import io.customer360.shared.DirectWork;
import io.customer360.shared.MemoryChanges;
import java.time.Clock;
import java.util.function.Supplier;

/** A refresh of a small service desk, for tests of what is above it. */
public final class ARefresh {

    private ARefresh() {}

    /** A refresh that writes down its course here, at the wish of an administrator. */
    public static RequestRefresh of(Refreshes refreshes) {
        var desk = desk();
        return new RequestRefresh(of(desk, new CopiedDesk.Free(), refreshes), () -> {}, desk);
    }

    /** A refresh that takes this turn. */
    public static RefreshOrganisations by(OneAtATime turn) {
        return of(desk(), turn, new MemoryRefreshes());
    }

    /** A refresh that this is in the way of. */
    public static RefreshOrganisations blockedBy(Obstacle obstacle) {
        return of(desk().blockedBy(obstacle), new CopiedDesk.Free(), new MemoryRefreshes());
    }

    /** A refresh that fails with this. */
    public static RefreshOrganisations failingWith(Supplier<Error> fault) {
        Runnable fail =
                () -> {
                    throw fault.get();
                };
        return of(desk().meanwhile(fail), new CopiedDesk.Free(), new MemoryRefreshes());
    }

    private static AServiceDesk desk() {
        return new AServiceDesk().organisation(1, "Acme", "paula").project(10, 1);
    }

    private static RefreshOrganisations of(
            AServiceDesk desk, OneAtATime turn, Refreshes refreshes) {
        var copies =
                new OrganisationCopies(
                        new MemoryCopies.OfSnapshots(),
                        new MemoryCopies.OfMembers(),
                        new MemoryCopies.OfLinks(),
                        new MemoryProfiles(new MemoryChanges()),
                        new DirectWork(),
                        refreshes);
        return new RefreshOrganisations(desk, copies, refreshes, turn, Clock.systemUTC());
    }
}
