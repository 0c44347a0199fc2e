package io.customer360.score;

import io.customer360.churn.ChurnRecord;
import io.customer360.shared.FieldChange;
import io.customer360.shared.Money;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A churn record as history tells it. */
final class ChurnTexts {

    static final String DAY = "day";
    static final String REASON = "reason";
    static final String NOTE = "note";
    static final String LOST = "lost";
    static final String ENDED = "ended";

    private ChurnTexts() {}

    static Map<String, String> of(ChurnRecord record) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put(NOTE, record.note());
        texts.put(
                LOST,
                record.lost().amounts().stream()
                        .map(Money::withCurrency)
                        .collect(Collectors.joining(", ")));
        texts.put(REASON, record.reason().code());
        texts.put(DAY, record.day().toString());
        return texts;
    }

    static List<FieldChange> added(ChurnRecord record) {
        return FieldChange.between(Map.of(), of(record));
    }

    static List<FieldChange> removed(ChurnRecord record) {
        return added(record).stream().map(it -> new FieldChange(it.field(), it.to(), "")).toList();
    }
}
