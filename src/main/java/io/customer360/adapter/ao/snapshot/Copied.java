package io.customer360.adapter.ao.snapshot;

import io.customer360.customer.Country;
import io.customer360.customer.Profile;
import io.customer360.customer.Reference;
import io.customer360.membership.Snapshot;
import io.customer360.revenue.ListedFigures;
import io.customer360.settings.TierId;
import io.customer360.shared.CustomerId;
import io.customer360.shared.UserKey;
import io.customer360.status.StatusId;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** A row, and the profile and the figures that it is a copy of. */
record Copied(SnapshotRow row, Profile profile, ListedFigures figures) {

    boolean agrees() {
        var snapshot = snapshot(row);
        return snapshot.equals(snapshot.with(profile)) && figures(row).equals(figures);
    }

    Map<String, Object> values() {
        return values(snapshot(row).with(profile), figures, row.getRun());
    }

    void update() {
        set(row, profile);
        row.setArrBase(figures.arr().orElse(null));
        row.setRenewal(epochDay(figures));
        row.save();
    }

    static void set(SnapshotRow row, Profile profile) {
        row.setCsmKey(profile.csm().map(UserKey::value).orElse(null));
        row.setStatusId(profile.status().map(StatusId::value).orElse(null));
        row.setIndustry(profile.industry().orElse(null));
        row.setCountry(profile.country().map(Country::code).orElse(null));
        row.setTier(profile.tier().map(TierId::value).orElse(null));
        row.setReference(profile.reference().map(Reference::code).orElse(null));
    }

    static Map<String, Object> values(Snapshot snapshot, ListedFigures figures, int run) {
        Map<String, Object> row = new HashMap<>();
        row.put(SnapshotRow.ORG_ID, snapshot.customer().value());
        row.put(SnapshotRow.NAME, snapshot.name());
        row.put(SnapshotRow.SORT_NAME, snapshot.sortName());
        row.put(SnapshotRow.CSM_KEY, snapshot.csm().map(UserKey::value).orElse(null));
        row.put(SnapshotRow.STATUS_ID, snapshot.status().map(StatusId::value).orElse(null));
        row.put(SnapshotRow.INDUSTRY, snapshot.industry().orElse(null));
        row.put(SnapshotRow.COUNTRY, snapshot.country().map(Country::code).orElse(null));
        row.put(SnapshotRow.TIER, snapshot.tier().map(TierId::value).orElse(null));
        row.put(SnapshotRow.REFERENCE, snapshot.reference().map(Reference::code).orElse(null));
        row.put(SnapshotRow.ARR_BASE, figures.arr().orElse(null));
        row.put(SnapshotRow.RENEWAL, epochDay(figures));
        row.put(SnapshotRow.RUN, run);
        return row;
    }

    static Snapshot snapshot(SnapshotRow row) {
        return new Snapshot(
                new CustomerId(row.getOrgId()),
                row.getName(),
                Optional.ofNullable(row.getSortName()).orElse(""),
                Optional.ofNullable(row.getCsmKey()).map(UserKey::new),
                Optional.ofNullable(row.getStatusId()).map(StatusId::new),
                Optional.ofNullable(row.getIndustry()),
                Optional.ofNullable(row.getCountry()).map(Country::new),
                Optional.ofNullable(row.getTier()).map(TierId::new),
                Optional.ofNullable(row.getReference()).flatMap(Reference::find));
    }

    static ListedFigures figures(SnapshotRow row) {
        return new ListedFigures(
                Optional.ofNullable(row.getArrBase()),
                Optional.ofNullable(row.getRenewal()).map(LocalDate::ofEpochDay));
    }

    private static Integer epochDay(ListedFigures figures) {
        return figures.renewal().map(day -> (int) day.toEpochDay()).orElse(null);
    }
}
