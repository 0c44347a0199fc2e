package io.customer360.adapter.ao.churn;

import static java.util.Objects.requireNonNullElse;

import io.customer360.churn.ChurnReason;
import io.customer360.churn.ChurnRecord;
import io.customer360.churn.FrozenHealth;
import io.customer360.churn.RiskLevel;
import io.customer360.score.ChurnRecords;
import io.customer360.score.KeptChurn;
import io.customer360.shared.CustomerId;
import io.customer360.shared.Money;
import io.customer360.shared.MoneySums;
import io.customer360.shared.Stamp;
import io.customer360.shared.UserKey;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Turns churn records into rows and back. */
final class ChurnRows {
    private static final String BETWEEN = "\n";

    private ChurnRows() {}

    static Map<String, Object> columns(ChurnRecords.Fresh fresh) {
        var record = fresh.record();
        var revision = fresh.revision();
        Map<String, Object> row = new HashMap<>();
        row.put(ChurnRecordRow.SLOT, (long) record.customer().value());
        row.put(ChurnRecordRow.ORG_ID, record.customer().value());
        row.put(ChurnRecordRow.CHURN_DAY, record.day().toString());
        row.put(ChurnRecordRow.REASON, record.reason().code());
        row.put(ChurnRecordRow.NOTE, record.note());
        row.put(ChurnRecordRow.LOST, lost(record.lost()));
        row.put(ChurnRecordRow.SCORE, record.health().map(FrozenHealth::score).orElse(null));
        row.put(
                ChurnRecordRow.PROVISIONAL,
                record.health().map(FrozenHealth::provisional).orElse(null));
        row.put(
                ChurnRecordRow.HEALTH_DAY,
                record.health().map(it -> it.day().toString()).orElse(null));
        row.put(ChurnRecordRow.HEALTH_MODEL, record.health().map(FrozenHealth::model).orElse(null));
        row.put(ChurnRecordRow.RISK, fresh.risk().map(it -> it.ordinal() + 1).orElse(null));
        row.put(ChurnRecordRow.INPUTS, fresh.inputs());
        row.put(ChurnRecordRow.CREATED, revision.at().toEpochMilli());
        row.put(ChurnRecordRow.CREATED_BY, revision.by().value());
        row.put(ChurnRecordRow.UPDATED, revision.at().toEpochMilli());
        row.put(ChurnRecordRow.UPDATED_BY, revision.by().value());
        row.put(ChurnRecordRow.VERSION, 1);
        return row;
    }

    static void update(ChurnRecordRow row, KeptChurn next) {
        row.setChurnDay(next.record().day().toString());
        row.setReason(next.record().reason().code());
        row.setNote(next.record().note());
        row.setLost(lost(next.record().lost()));
        row.setEndedAt(next.ended().map(Instant::toEpochMilli).orElse(null));
        row.setSlot(next.ended().isPresent() ? -next.id() : next.customer().value());
        row.setUpdated(next.stamp().updated().toEpochMilli());
        row.setUpdatedBy(next.stamp().updatedBy().value());
        row.setVersion(next.version());
        row.save();
    }

    static KeptChurn copy(ChurnRecordRow row) {
        return new KeptChurn(
                row.getID(),
                new ChurnRecord(
                        new CustomerId(row.getOrgId()),
                        LocalDate.parse(row.getChurnDay()),
                        ChurnReason.find(row.getReason()).orElse(ChurnReason.OTHER),
                        requireNonNullElse(row.getNote(), ""),
                        lost(requireNonNullElse(row.getLost(), "")),
                        health(row)),
                Optional.ofNullable(row.getRisk()).map(it -> RiskLevel.values()[it - 1]),
                requireNonNullElse(row.getInputs(), ""),
                Optional.ofNullable(row.getEndedAt()).map(Instant::ofEpochMilli),
                new Stamp(
                        Instant.ofEpochMilli(row.getCreated()),
                        new UserKey(row.getCreatedBy()),
                        Instant.ofEpochMilli(row.getUpdated()),
                        new UserKey(row.getUpdatedBy())),
                row.getVersion());
    }

    private static Optional<FrozenHealth> health(ChurnRecordRow row) {
        return Optional.ofNullable(row.getScore())
                .map(
                        score ->
                                new FrozenHealth(
                                        score,
                                        row.getProvisional(),
                                        LocalDate.parse(row.getHealthDay()),
                                        row.getHealthModel()));
    }

    private static String lost(MoneySums sums) {
        return sums.amounts().stream()
                .map(Money::withCurrency)
                .collect(Collectors.joining(BETWEEN));
    }

    private static MoneySums lost(String text) {
        return MoneySums.of(
                Stream.of(text.split(BETWEEN))
                        .filter(it -> !it.isEmpty())
                        .map(Money::parse)
                        .toList());
    }
}
