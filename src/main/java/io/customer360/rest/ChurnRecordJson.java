package io.customer360.rest;

import io.customer360.churn.ChurnReason;
import io.customer360.churn.FrozenHealth;
import io.customer360.churn.RiskLevel;
import io.customer360.rest.view.Rounded;
import io.customer360.score.KeptChurn;
import io.customer360.shared.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * That a customer has left.
 *
 * @param id what one that is over is deleted by
 * @param lost the yearly revenue that was lost; absent for whoever may not see revenue
 * @param health the last health; absent for who never had one
 * @param risk the last risk
 * @param ended when the customer came back
 */
public record ChurnRecordJson(
        int id,
        LocalDate day,
        ChurnReason reason,
        String note,
        List<Money> lost,
        Health health,
        RiskLevel risk,
        Instant ended,
        int version) {

    /** A score that stays as it was. */
    public record Health(Rounded score, boolean provisional, LocalDate day, int model) {

        static Health of(FrozenHealth health) {
            return new Health(
                    new Rounded(health.score()),
                    health.provisional(),
                    health.day(),
                    health.model());
        }
    }

    static ChurnRecordJson of(KeptChurn kept, boolean revenueVisible) {
        var record = kept.record();
        return new ChurnRecordJson(
                kept.id(),
                record.day(),
                record.reason(),
                record.note(),
                revenueVisible ? record.lost().amounts() : null,
                record.health().map(Health::of).orElse(null),
                kept.risk().orElse(null),
                kept.ended().orElse(null),
                kept.version());
    }
}
