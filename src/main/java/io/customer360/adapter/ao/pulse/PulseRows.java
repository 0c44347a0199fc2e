package io.customer360.adapter.ao.pulse;

import static java.util.Objects.requireNonNullElse;

import io.customer360.adapter.ao.external.ExternalKey;
import io.customer360.pulse.LevelId;
import io.customer360.pulse.Pulse;
import io.customer360.pulse.PulseId;
import io.customer360.pulse.PulseMonth;
import io.customer360.pulse.PulseTerms;
import io.customer360.pulse.RiskCategoryId;
import io.customer360.pulse.RiskFactorId;
import io.customer360.shared.CustomerId;
import io.customer360.shared.ExternalId;
import io.customer360.shared.Stamp;
import io.customer360.shared.UserKey;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Copies pulses to and from rows. */
final class PulseRows {

    private PulseRows() {}

    static Map<String, Object> columns(
            CustomerId customer, ExternalId id, PulseMonth month, PulseTerms terms, Stamp stamp) {
        Map<String, Object> row = new HashMap<>();
        row.put(PulseRow.ORG_ID, customer.value());
        row.put(PulseRow.SLOT, PulseSlot.of(customer, month, stamp.createdBy()));
        row.put(PulseRow.SOURCE, id.source());
        row.put(PulseRow.EXT_ID, id.id());
        row.put(PulseRow.EXT_KEY, ExternalKey.of(id));
        row.put(PulseRow.MONTH_NO, month.number());
        row.put(PulseRow.LEVEL_ID, terms.level().value());
        row.put(PulseRow.CATEGORY_ID, terms.category().map(RiskCategoryId::value).orElse(null));
        row.put(PulseRow.FACTORS, factors(terms.factors()));
        row.put(PulseRow.SUMMARY, terms.summary());
        row.put(PulseRow.COUNTS, true);
        row.put(PulseRow.AUTHOR, stamp.createdBy().value());
        row.put(PulseRow.SAID_AT, stamp.created().toEpochMilli());
        row.put(PulseRow.VERSION, 1);
        return row;
    }

    static void update(PulseRow row, PulseTerms terms, Stamp stamp, int version) {
        row.setLevelId(terms.level().value());
        row.setCategoryId(terms.category().map(RiskCategoryId::value).orElse(null));
        row.setFactors(factors(terms.factors()));
        row.setSummary(terms.summary());
        row.setEditedAt(stamp.updated().toEpochMilli());
        row.setEditedBy(stamp.updatedBy().value());
        row.setVersion(version);
        row.save();
    }

    static Pulse copy(PulseRow row) {
        return new Pulse(
                new PulseId(row.getID()),
                new CustomerId(row.getOrgId()),
                new ExternalId(row.getSource(), row.getExtId()),
                PulseMonth.of(row.getMonthNo()),
                new PulseTerms(
                        new LevelId(row.getLevelId()),
                        Optional.ofNullable(row.getCategoryId()).map(RiskCategoryId::new),
                        factors(row.getFactors()),
                        requireNonNullElse(row.getSummary(), "")),
                row.isCounts(),
                stamp(row),
                row.getVersion());
    }

    private static Stamp stamp(PulseRow row) {
        var author = new UserKey(row.getAuthor());
        var said = Instant.ofEpochMilli(row.getSaidAt());
        return new Stamp(
                said,
                author,
                Optional.ofNullable(row.getEditedAt()).map(Instant::ofEpochMilli).orElse(said),
                Optional.ofNullable(row.getEditedBy()).map(UserKey::new).orElse(author));
    }

    /** With a comma on both sides of each, so that one can be looked for. */
    private static String factors(List<RiskFactorId> factors) {
        return factors.isEmpty()
                ? null
                : factors.stream()
                        .map(RiskFactorId::toString)
                        .collect(Collectors.joining(",", ",", ","));
    }

    private static List<RiskFactorId> factors(String ids) {
        return Stream.of(requireNonNullElse(ids, "").split(","))
                .filter(id -> !id.isEmpty())
                .map(RiskFactorId::of)
                .toList();
    }
}
