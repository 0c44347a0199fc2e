package io.customer360.customer;

import io.customer360.settings.TierId;
import io.customer360.shared.CustomerId;
import io.customer360.shared.ExternalId;
import io.customer360.shared.Stamp;
import io.customer360.shared.UserKey;
import io.customer360.status.StatusId;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/** Builds a stored profile in which nothing is set. */
public final class AProfile {

    private static final Instant MADE = Instant.parse("2025-01-01T08:00:00Z");
    private static final UserKey MAKER = new UserKey("maker");

    private CustomerId customer = new CustomerId(1);
    private Optional<UserKey> csm = Optional.empty();
    private Optional<String> industry = Optional.empty();
    private Optional<Country> country = Optional.empty();
    private Optional<ZoneId> zone = Optional.empty();
    private Optional<StatusId> status = Optional.empty();
    private Optional<TierId> tier = Optional.empty();
    private Optional<Reference> reference = Optional.empty();
    private boolean optOut;
    private Optional<CustomerId> parent = Optional.empty();
    private Optional<ExternalId> externalId = Optional.empty();
    private Optional<Domain> domain = Optional.empty();
    private int version = 1;

    private AProfile() {}

    /** A profile that is valid as it is. */
    public static AProfile aProfile() {
        return new AProfile();
    }

    public AProfile of(CustomerId owner) {
        customer = owner;
        return this;
    }

    public AProfile csm(String key) {
        csm = Optional.of(new UserKey(key));
        return this;
    }

    public AProfile industry(String name) {
        industry = Optional.of(name);
        return this;
    }

    public AProfile country(String code) {
        country = Optional.of(new Country(code));
        return this;
    }

    public AProfile zone(String name) {
        zone = Optional.of(ZoneId.of(name));
        return this;
    }

    public AProfile status(int id) {
        status = Optional.of(new StatusId(id));
        return this;
    }

    public AProfile tier(int id) {
        tier = Optional.of(new TierId(id));
        return this;
    }

    public AProfile reference(Reference answer) {
        reference = Optional.of(answer);
        return this;
    }

    public AProfile optOut() {
        optOut = true;
        return this;
    }

    public AProfile parent(int id) {
        parent = Optional.of(new CustomerId(id));
        return this;
    }

    public AProfile knownAs(String source, String id) {
        externalId = Optional.of(new ExternalId(source, id));
        return this;
    }

    public AProfile domain(String name) {
        domain = Optional.of(Domain.of(name));
        return this;
    }

    public AProfile version(int number) {
        version = number;
        return this;
    }

    /** The stored profile. */
    public Profile build() {
        return new Profile(
                customer,
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
                Optional.of(new Stamp(MADE, MAKER, MADE, MAKER)),
                version);
    }
}
