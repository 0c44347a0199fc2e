package io.customer360.csm;

import io.customer360.settings.Preferences;
import io.customer360.shared.Actor;
import io.customer360.shared.Fields;
import io.customer360.shared.Permission;
import java.util.Map;

/** Remembers what the bars of renewals tell each person. */
public final class ChooseMeasure {
    private static final String NAME = "portfolio.measure";

    private final Preferences preferences;
    private final CsmPage page;

    /** Remembers choices among these preferences. */
    public ChooseMeasure(Preferences preferences, CsmPage page) {
        this.preferences = preferences;
        this.page = page;
    }

    /** What somebody has chosen; who may not see revenue has nothing to choose. */
    RenewalMeasure of(Actor viewer) {
        return preferences
                .of(viewer.key(), NAME)
                .flatMap(RenewalMeasure::find)
                .filter(it -> viewer.may(Permission.SEE_REVENUE))
                .orElse(RenewalMeasure.COUNT);
    }

    /** Reads the field {@code measure} and keeps it. */
    public void choose(Map<String, String> input, Actor viewer) {
        viewer.require(Permission.VIEW);
        page.require();
        Fields fields = new Fields(input);
        RenewalMeasure chosen =
                fields.required("measure", RenewalMeasure::of).orElse(RenewalMeasure.COUNT);
        fields.check();
        preferences.keep(viewer.key(), NAME, chosen.code());
    }
}
