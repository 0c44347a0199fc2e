package io.customer360.customer;

import io.customer360.settings.TierId;
import io.customer360.shared.CustomerId;
import io.customer360.shared.ExternalId;
import io.customer360.shared.Revision;
import io.customer360.shared.Stamp;
import io.customer360.shared.UserKey;
import io.customer360.status.StatusId;
import java.time.ZoneId;
import java.util.Optional;

/**
 * What we know about a customer beyond the organisation; version 0 while nobody has saved anything.
 *
 * @param optOut whether the customer does not want calls and meetings to be recorded
 * @param parent the customer that this one belongs to
 * @param externalId the customer in another system, which no two customers share
 */
public record Profile(
        CustomerId id,
        Optional<UserKey> csm,
        Optional<String> industry,
        Optional<Country> country,
        Optional<ZoneId> zone,
        Optional<StatusId> status,
        Optional<TierId> tier,
        Optional<Reference> reference,
        boolean optOut,
        Optional<CustomerId> parent,
        Optional<ExternalId> externalId,
        Optional<Domain> domain,
        Optional<Stamp> stamp,
        int version) {

    /** The name of profiles in history. */
    public static final String ENTITY = "profile";

    /** The profile of a customer nobody has described yet. */
    public static Profile blank(CustomerId id) {
        return new Profile(
                id,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                0);
    }

    /** The next version with another status, and nothing else changed. */
    Profile moved(StatusId next, Revision revision) {
        return new Profile(
                        id,
                        csm,
                        industry,
                        country,
                        zone,
                        Optional.of(next),
                        tier,
                        reference,
                        optOut,
                        parent,
                        externalId,
                        domain,
                        stamp,
                        version)
                .saved(revision);
    }

    /** The same version with another flag, and nothing else changed. */
    Profile referred(Optional<Reference> next) {
        return new Profile(
                id,
                csm,
                industry,
                country,
                zone,
                status,
                tier,
                next,
                optOut,
                parent,
                externalId,
                domain,
                stamp,
                version);
    }

    /** The next version, which says the same and is stored by this revision. */
    public Profile saved(Revision revision) {
        return new Profile(
                id,
                csm,
                industry,
                country,
                zone,
                status,
                tier,
                reference,
                optOut,
                parent,
                externalId,
                domain,
                Optional.of(
                        stamp.map(known -> known.touched(revision)).orElseGet(revision::created)),
                version + 1);
    }

    /** The same of another customer. */
    public Profile of(CustomerId other) {
        return new Profile(
                other,
                csm,
                industry,
                country,
                zone,
                status,
                tier,
                reference,
                optOut,
                parent,
                externalId,
                domain,
                stamp,
                version);
    }

    /** Whether this user is the customer's CSM. */
    public boolean caredForBy(UserKey user) {
        return csm.filter(user::equals).isPresent();
    }
}
