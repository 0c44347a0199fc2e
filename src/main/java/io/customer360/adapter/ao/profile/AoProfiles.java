package io.customer360.adapter.ao.profile;

import static java.util.stream.Collectors.toSet;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.customer360.adapter.ao.InList;
import io.customer360.adapter.ao.external.ExternalKey;
import io.customer360.adapter.ao.revision.AoRevisions;
import io.customer360.adapter.ao.revision.EntityRef;
import io.customer360.customer.Country;
import io.customer360.customer.Domain;
import io.customer360.customer.Profile;
import io.customer360.customer.Profiles;
import io.customer360.customer.Reference;
import io.customer360.settings.TierHolders;
import io.customer360.settings.TierId;
import io.customer360.shared.CustomerId;
import io.customer360.shared.ExternalId;
import io.customer360.shared.ReadOnce;
import io.customer360.shared.Revision;
import io.customer360.shared.Stamp;
import io.customer360.shared.UserKey;
import io.customer360.status.StatusId;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.java.ao.Query;

/** Profiles in the database; a customer whom nobody has edited has no row. */
public final class AoProfiles implements Profiles, TierHolders {
    private final ActiveObjects ao;
    private final AoRevisions revisions;
    private final ReadOnce once;
    private final KnownCarers carers;
    private final ProfileClaims claims;

    /** Wired by Spring. */
    public AoProfiles(ActiveObjects ao, AoRevisions revisions, ReadOnce once, KnownCarers carers) {
        this.ao = ao;
        this.revisions = revisions;
        this.once = once;
        this.carers = carers;
        this.claims = new ProfileClaims(ao);
    }

    @Override
    public Profile of(CustomerId customer) {
        return of(List.of(customer)).get(customer);
    }

    @Override
    public Map<CustomerId, Profile> of(Collection<CustomerId> customers) {
        return once.of(Map.entry(ProfileRow.class, List.copyOf(customers)), () -> read(customers));
    }

    /** One at a time is what the parts of a page ask, over and over. */
    @Override
    public Set<CustomerId> caredForBy(UserKey person, Collection<CustomerId> among) {
        if (among.size() > 1) {
            return Profiles.super.caredForBy(person, among);
        }
        return among.stream()
                .filter(it -> carers.caresFor(person, it, () -> of(it).caredForBy(person)))
                .collect(toSet());
    }

    private Map<CustomerId, Profile> read(Collection<CustomerId> customers) {
        Map<CustomerId, Profile> found = new HashMap<>();
        customers.forEach(customer -> found.put(customer, Profile.blank(customer)));
        rows(customers).stream()
                .map(AoProfiles::copy)
                .forEach(known -> found.put(known.id(), known));
        return found;
    }

    @Override
    public void save(Profile next, int expectedVersion, Revision revision) {
        revisions.take(
                EntityRef.of(Profile.ENTITY, next.id().value()),
                next.version(),
                Optional.of(next.id()),
                revision,
                () -> Optional.of(of(next.id())).filter(now -> now.version() > expectedVersion));
        carers.changed();
        claims.follow(next, revision);
        rows(List.of(next.id())).stream()
                .findFirst()
                .ifPresentOrElse(
                        row -> update(row, next), () -> ao.create(ProfileRow.class, values(next)));
    }

    @Override
    public Map<CustomerId, List<CustomerId>> children(Collection<CustomerId> parents, int max) {
        Map<CustomerId, List<CustomerId>> children = new HashMap<>();
        parents.forEach(parent -> children.put(parent, new ArrayList<>()));
        InList.read(
                        ProfileRow.PARENT_ID,
                        parents.stream().map(CustomerId::value).toList(),
                        max,
                        query -> ao.find(ProfileRow.class, query.limit(max)))
                .forEach(
                        row ->
                                children.get(new CustomerId(row.getParentId()))
                                        .add(new CustomerId(row.getOrgId())));
        return children;
    }

    @Override
    public List<CustomerId> with(ExternalId id) {
        var query = Query.select().where(ProfileRow.EXT_KEY + " = ?", ExternalKey.of(id)).limit(2);
        return Stream.of(ao.find(ProfileRow.class, query))
                .map(row -> new CustomerId(row.getOrgId()))
                .toList();
    }

    @Override
    public List<Profile> with(StatusId status, int max) {
        return Stream.of(ao.find(ProfileRow.class, holding(status).limit(max)))
                .map(AoProfiles::copy)
                .toList();
    }

    @Override
    public int countWith(StatusId status) {
        return ao.count(ProfileRow.class, holding(status));
    }

    @Override
    public int customers(TierId tier) {
        return ao.count(
                ProfileRow.class, Query.select().where(ProfileRow.TIER + " = ?", tier.value()));
    }

    /** New rows in place of the old ones: the database takes many of them in one statement. */
    @Override
    public void saveAll(List<Profile> next, Revision revision) {
        revisions.takeAll(
                Profile.ENTITY,
                next.stream()
                        .map(it -> new AoRevisions.Taken(it.id(), it.id().value(), it.version()))
                        .toList(),
                revision,
                () -> newer(next));
        carers.changed();
        InList.each(
                ProfileRow.ORG_ID,
                next.stream().map(it -> it.id().value()).toList(),
                (where, ids) -> ao.deleteWithSQL(ProfileRow.class, where, ids.toArray()));
        ao.create(ProfileRow.class, next.stream().map(AoProfiles::values).toList());
    }

    private Optional<Profile> newer(List<Profile> next) {
        var now = of(next.stream().map(Profile::id).toList());
        return now.values().stream()
                .filter(found -> next.stream().anyMatch(it -> overtaken(it, found)))
                .findFirst();
    }

    private static boolean overtaken(Profile wanted, Profile found) {
        return wanted.id().equals(found.id()) && found.version() >= wanted.version();
    }

    private static Query holding(StatusId status) {
        return Query.select().where(ProfileRow.STATUS_ID + " = ?", status.value());
    }

    private List<ProfileRow> rows(Collection<CustomerId> customers) {
        return InList.read(
                ProfileRow.ORG_ID,
                customers.stream().map(CustomerId::value).toList(),
                1,
                query -> ao.find(ProfileRow.class, query));
    }

    static Map<String, Object> values(Profile profile) {
        var stamp = profile.stamp().orElseThrow();
        Map<String, Object> row = new HashMap<>();
        row.put(ProfileRow.ORG_ID, profile.id().value());
        row.put(ProfileRow.CSM_KEY, profile.csm().map(UserKey::value).orElse(null));
        row.put(ProfileRow.INDUSTRY, profile.industry().orElse(null));
        row.put(ProfileRow.COUNTRY, profile.country().map(Country::code).orElse(null));
        row.put(ProfileRow.ZONE_NAME, profile.zone().map(ZoneId::getId).orElse(null));
        row.put(ProfileRow.STATUS_ID, profile.status().map(StatusId::value).orElse(null));
        row.put(ProfileRow.TIER, profile.tier().map(TierId::value).orElse(null));
        row.put(ProfileRow.REFERENCE, profile.reference().map(Reference::code).orElse(null));
        row.put(ProfileRow.OPT_OUT, profile.optOut());
        row.put(ProfileRow.PARENT_ID, profile.parent().map(CustomerId::value).orElse(null));
        row.put(ProfileRow.EXT_KEY, profile.externalId().map(ExternalKey::of).orElse(null));
        row.put(ProfileRow.SOURCE, profile.externalId().map(ExternalId::source).orElse(null));
        row.put(ProfileRow.EXT_ID, profile.externalId().map(ExternalId::id).orElse(null));
        row.put(ProfileRow.DOMAIN, profile.domain().map(Domain::name).orElse(null));
        row.put(ProfileRow.CREATED, stamp.created().toEpochMilli());
        row.put(ProfileRow.CREATED_BY, stamp.createdBy().value());
        row.put(ProfileRow.UPDATED, stamp.updated().toEpochMilli());
        row.put(ProfileRow.UPDATED_BY, stamp.updatedBy().value());
        row.put(ProfileRow.VERSION, profile.version());
        return row;
    }

    private static void update(ProfileRow row, Profile profile) {
        var stamp = profile.stamp().orElseThrow();
        row.setCsmKey(profile.csm().map(UserKey::value).orElse(null));
        row.setIndustry(profile.industry().orElse(null));
        row.setCountry(profile.country().map(Country::code).orElse(null));
        row.setZoneName(profile.zone().map(ZoneId::getId).orElse(null));
        row.setStatusId(profile.status().map(StatusId::value).orElse(null));
        row.setTier(profile.tier().map(TierId::value).orElse(null));
        row.setReference(profile.reference().map(Reference::code).orElse(null));
        row.setOptOut(profile.optOut());
        row.setParentId(profile.parent().map(CustomerId::value).orElse(null));
        row.setExtKey(profile.externalId().map(ExternalKey::of).orElse(null));
        row.setSource(profile.externalId().map(ExternalId::source).orElse(null));
        row.setExtId(profile.externalId().map(ExternalId::id).orElse(null));
        row.setDomain(profile.domain().map(Domain::name).orElse(null));
        row.setUpdated(stamp.updated().toEpochMilli());
        row.setUpdatedBy(stamp.updatedBy().value());
        row.setVersion(profile.version());
        row.save();
    }

    private static Profile copy(ProfileRow row) {
        return new Profile(
                new CustomerId(row.getOrgId()),
                Optional.ofNullable(row.getCsmKey()).map(UserKey::new),
                Optional.ofNullable(row.getIndustry()),
                Optional.ofNullable(row.getCountry()).map(Country::new),
                Optional.ofNullable(row.getZoneName()).map(ZoneId::of),
                Optional.ofNullable(row.getStatusId()).map(StatusId::new),
                Optional.ofNullable(row.getTier()).map(TierId::new),
                Optional.ofNullable(row.getReference()).flatMap(Reference::find),
                Boolean.TRUE.equals(row.getOptOut()),
                Optional.ofNullable(row.getParentId()).map(CustomerId::new),
                Optional.ofNullable(row.getExtId()).map(id -> new ExternalId(row.getSource(), id)),
                Optional.ofNullable(row.getDomain()).map(Domain::new),
                Optional.of(
                        new Stamp(
                                Instant.ofEpochMilli(row.getCreated()),
                                new UserKey(row.getCreatedBy()),
                                Instant.ofEpochMilli(row.getUpdated()),
                                new UserKey(row.getUpdatedBy()))),
                row.getVersion());
    }
}
