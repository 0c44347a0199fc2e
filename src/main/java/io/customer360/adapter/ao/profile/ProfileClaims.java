package io.customer360.adapter.ao.profile;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.customer360.adapter.ao.external.Claims;
import io.customer360.customer.Profile;
import io.customer360.customer.ProfileField;
import io.customer360.ingest.Edited;
import io.customer360.shared.ExternalId;
import io.customer360.shared.Rejected;
import io.customer360.shared.Revision;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Keeps the claims of customers to their external ids in step with their profiles. */
final class ProfileClaims {
    private static final Set<String> FIELDS =
            Set.of(ProfileField.SOURCE.field(), ProfileField.EXTERNAL_ID.field());

    private final Claims claims;

    ProfileClaims(ActiveObjects ao) {
        claims = new Claims(ao, Profile.ENTITY, ProfileClaims::refuse);
    }

    void follow(Profile next, Revision revision) {
        follow(List.of(new Edited<>(next, revision)));
    }

    /** To be called with every edit; most leave the external id alone, and then this does, too. */
    void follow(List<Edited<Profile>> edits) {
        var moved = edits.stream().filter(it -> moves(it.revision())).map(Edited::next).toList();
        claims.release(moved.stream().map(it -> it.id().value()).toList());
        claims.take(moved.stream().flatMap(it -> claim(it).stream()).toList());
    }

    private static Optional<Profile> refuse(ExternalId id) {
        throw Rejected.at("externalId", "c360.info.external-id-taken.error");
    }

    private static boolean moves(Revision revision) {
        return revision.changes().stream().anyMatch(it -> FIELDS.contains(it.field()));
    }

    private static Optional<Claims.Claim> claim(Profile profile) {
        return profile.externalId()
                .map(id -> new Claims.Claim(id, profile.id().value(), Optional.of(profile.id())));
    }
}
