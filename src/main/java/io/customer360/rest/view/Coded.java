package io.customer360.rest.view;

import io.customer360.batch.BatchKind;
import io.customer360.batch.BatchState;
import io.customer360.churn.Absence;
import io.customer360.churn.ChurnReason;
import io.customer360.churn.RiskLevel;
import io.customer360.churn.Severity;
import io.customer360.contact.TypeColour;
import io.customer360.contact.TypeIcon;
import io.customer360.customer.Reference;
import io.customer360.health.Band;
import io.customer360.health.Verdict;
import io.customer360.health.WhyPart;
import io.customer360.ingest.ImportStage;
import io.customer360.ingest.Outcome;
import io.customer360.invoice.InvoiceState;
import io.customer360.notice.NoticeKind;
import io.customer360.revenue.Measure;
import io.customer360.run.HealthState;
import io.customer360.run.RunState;
import io.customer360.scorecard.Trend;
import io.customer360.settings.Knowledge;
import io.customer360.status.StatusColour;
import io.customer360.subscription.Discount;
import io.customer360.subscription.PlanPeriod;
import io.customer360.subscription.SubscriptionState;
import io.customer360.tag.TagColour;
import io.customer360.ticket.TicketColumn;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** A kind of value that has a code for programs and a text for people. */
record Coded<E>(Class<E> type, Function<E, String> code, Function<E, String> textKey) {

    /** Every such kind that records may hold. */
    static final List<Coded<?>> ALL =
            List.of(
                    new Coded<>(ChurnReason.class, ChurnReason::code, ChurnReason::textKey),
                    new Coded<>(Absence.class, Absence::code, Absence::textKey),
                    new Coded<>(Severity.class, Severity::code, Severity::textKey),
                    new Coded<>(Verdict.class, Verdict::code, Verdict::textKey),
                    new Coded<>(Band.class, Band::code, Band::textKey),
                    new Coded<>(RiskLevel.class, RiskLevel::code, RiskLevel::textKey),
                    new Coded<>(WhyPart.Cause.class, WhyPart.Cause::code, WhyPart.Cause::textKey),
                    new Coded<>(BatchKind.class, BatchKind::code, BatchKind::textKey),
                    new Coded<>(BatchState.class, BatchState::code, BatchState::textKey),
                    new Coded<>(HealthState.class, HealthState::code, HealthState::textKey),
                    new Coded<>(RunState.class, Coded::lower, RunState::textKey),
                    new Coded<>(Knowledge.class, Knowledge::code, Knowledge::textKey),
                    new Coded<>(Reference.class, Reference::code, Reference::textKey),
                    new Coded<>(Trend.class, Trend::code, Trend::textKey),
                    new Coded<>(StatusColour.class, StatusColour::code, StatusColour::textKey),
                    new Coded<>(ImportStage.class, ImportStage::code, ImportStage::textKey),
                    new Coded<>(InvoiceState.class, InvoiceState::code, InvoiceState::textKey),
                    new Coded<>(Measure.class, Measure::code, Measure::textKey),
                    new Coded<>(NoticeKind.class, NoticeKind::code, NoticeKind::textKey),
                    new Coded<>(Outcome.class, Outcome::code, Outcome::textKey),
                    new Coded<>(
                            PlanPeriod.Kind.class, PlanPeriod.Kind::code, PlanPeriod.Kind::textKey),
                    new Coded<>(Discount.Kind.class, Discount.Kind::code, Discount.Kind::textKey),
                    new Coded<>(TagColour.class, TagColour::code, TagColour::textKey),
                    new Coded<>(TicketColumn.class, TicketColumn::code, TicketColumn::textKey),
                    new Coded<>(TypeColour.class, TypeColour::code, TypeColour::textKey),
                    new Coded<>(TypeIcon.class, TypeIcon::code, TypeIcon::textKey),
                    new Coded<>(
                            SubscriptionState.class,
                            SubscriptionState::code,
                            SubscriptionState::textKey));

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
