package io.customer360.adapter.ao.profile;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.customer360.adapter.ao.InList;
import io.customer360.adapter.ao.revision.AoRevisions;
import io.customer360.customer.Profile;
import io.customer360.customer.Profiles;
import io.customer360.ingest.Edited;
import io.customer360.ingest.ManyProfiles;
import java.util.List;
import java.util.Optional;

/** Profiles in the database, many at a time: new rows in place of the old ones. */
public final class AoManyProfiles implements ManyProfiles {
    private final ActiveObjects ao;
    private final AoRevisions revisions;
    private final Profiles profiles;
    private final KnownCarers carers;
    private final ProfileClaims claims;

    /** Wired by Spring. */
    public AoManyProfiles(
            ActiveObjects ao, AoRevisions revisions, Profiles profiles, KnownCarers carers) {
        this.ao = ao;
        this.revisions = revisions;
        this.profiles = profiles;
        this.carers = carers;
        this.claims = new ProfileClaims(ao);
    }

    @Override
    public void saveEach(List<Edited<Profile>> edited) {
        revisions.takeEach(
                Profile.ENTITY,
                edited.stream().map(AoManyProfiles::edit).toList(),
                () -> newer(edited));
        carers.changed();
        claims.follow(edited);
        InList.each(
                ProfileRow.ORG_ID,
                edited.stream()
                        .map(Edited::next)
                        .filter(it -> it.version() > 1)
                        .map(it -> it.id().value())
                        .toList(),
                (where, ids) -> ao.deleteWithSQL(ProfileRow.class, where, ids.toArray()));
        ao.create(
                ProfileRow.class,
                edited.stream().map(Edited::next).map(AoProfiles::values).toList());
    }

    private static AoRevisions.Edit edit(Edited<Profile> edited) {
        var next = edited.next();
        return new AoRevisions.Edit(
                new AoRevisions.Taken(next.id(), next.id().value(), next.version()),
                edited.revision());
    }

    private Optional<Profile> newer(List<Edited<Profile>> edited) {
        var now = profiles.of(edited.stream().map(it -> it.next().id()).toList());
        return edited.stream()
                .map(Edited::next)
                .filter(next -> now.get(next.id()).version() >= next.version())
                .map(next -> now.get(next.id()))
                .findFirst();
    }
}
