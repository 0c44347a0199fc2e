package io.customer360.membership;

import io.customer360.customer.MemoryProfiles;
import io.customer360.shared.DirectWork;
import io.customer360.shared.MemoryChanges;
import java.time.Clock;

/** A refresh of a small service desk, for tests of what is above it. */
public final class ARefresh {

    private ARefresh() {}

    /** A refresh that writes down its course here. */
    public static RequestRefresh of(Refreshes refreshes) {
        var desk = new AServiceDesk().organisation(1, "Acme", "paula").project(10, 1);
        var copies =
                new OrganisationCopies(
                        new MemoryCopies.OfSnapshots(),
                        new MemoryCopies.OfMembers(),
                        new MemoryCopies.OfLinks(),
                        new MemoryProfiles(new MemoryChanges()),
                        new DirectWork(),
                        refreshes);
        var refresh =
                new RefreshOrganisations(
                        desk,
                        copies,
                        refreshes,
                        new RefreshOrganisationsTest.Free(),
                        Clock.systemUTC());
        return new RequestRefresh(refresh, () -> {}, refreshes);
    }
}
