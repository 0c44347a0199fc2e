package io.customer360.rest;

import io.customer360.access.AccessSettingsStore;
import io.customer360.pulse.LevelId;
import io.customer360.pulse.LevelList;
import io.customer360.pulse.LevelStore;
import io.customer360.pulse.Reminder;
import io.customer360.pulse.ReminderStore;
import io.customer360.pulse.RiskCategory;
import io.customer360.pulse.RiskCategoryId;
import io.customer360.pulse.RiskFactorId;
import io.customer360.pulse.RiskList;
import io.customer360.pulse.RiskStore;
import io.customer360.rest.view.View;
import io.customer360.shared.NotFound;
import io.customer360.task.Condition;
import io.customer360.task.IssueKinds;
import io.customer360.task.TaskSettingsStore;
import java.util.List;
import java.util.Optional;

/** Views of what pulses are made of, which the API and the admin page share. */
public final class PulseSettingsViews implements SettingsPages, NewerRecords {
    private static final String LEVEL_FORM = "c360.pulsesettings.levelForm";
    private static final String RISK_FORM = "c360.pulsesettings.riskForm";

    private final LevelStore levels;
    private final RiskStore risks;
    private final ReminderStore reminder;
    private final TaskSettingsStore tasks;
    private final IssueKinds kinds;
    private final AccessSettingsStore access;

    /** Wired by Spring. */
    public PulseSettingsViews(
            LevelStore levels,
            RiskStore risks,
            ReminderStore reminder,
            TaskSettingsStore tasks,
            IssueKinds kinds,
            AccessSettingsStore access) {
        this.levels = levels;
        this.risks = risks;
        this.reminder = reminder;
        this.tasks = tasks;
        this.kinds = kinds;
        this.access = access;
    }

    @Override
    public List<SettingsPage> pages() {
        return List.of(new SettingsPage("pulse", 66, "c360.pulse-settings.page.title", this::page));
    }

    @Override
    public Optional<Object> newer(Object current) {
        if (current instanceof LevelList changed) {
            return Optional.of(PulseSettingsJson.Levels.of(changed));
        }
        if (current instanceof RiskList changed) {
            return Optional.of(PulseSettingsJson.Risks.of(changed));
        }
        return current instanceof Reminder changed
                ? Optional.of(remind(changed))
                : Optional.empty();
    }

    /** All of it. */
    View page() {
        return View.of(
                "c360.pulsesettings.page",
                new PulseSettingsJson(
                        PulseSettingsJson.Levels.of(levels.current()),
                        PulseSettingsJson.Risks.of(risks.current()),
                        remind(reminder.current())));
    }

    /** The form of a new level. */
    View levelForm() {
        return View.of(LEVEL_FORM, LevelFormJson.blank(levels.current().version()));
    }

    /** The form of a level. */
    View levelForm(LevelId id) {
        var known = levels.current();
        var level = known.find(id).orElseThrow(NotFound::new);
        return View.of(LEVEL_FORM, LevelFormJson.of(level, known.version()));
    }

    /** The form of a new category. */
    View riskForm() {
        return View.of(RISK_FORM, RiskFormJson.blank(risks.current().version()));
    }

    /** The form of a category. */
    View riskForm(RiskCategoryId id) {
        var known = risks.current();
        return View.of(RISK_FORM, RiskFormJson.of(category(known, id), known.version()));
    }

    /** The form of a new factor of a category. */
    View factorForm(RiskCategoryId id) {
        var known = risks.current();
        return View.of(RISK_FORM, RiskFormJson.blank(category(known, id), known.version()));
    }

    /** The form of a factor. */
    View factorForm(RiskCategoryId id, RiskFactorId factor) {
        var known = risks.current();
        var category = category(known, id);
        var found = category.find(factor).orElseThrow(NotFound::new);
        return View.of(RISK_FORM, RiskFormJson.of(category, found, known.version()));
    }

    private PulseSettingsJson.Remind remind(Reminder shown) {
        var possible =
                kinds.condition(tasks.current().tasks()) == Condition.READY
                        && access.current().serviceAccount().isPresent();
        return PulseSettingsJson.Remind.of(shown, possible);
    }

    private static RiskCategory category(RiskList list, RiskCategoryId id) {
        return list.find(id).orElseThrow(NotFound::new);
    }
}
