package io.customer360.rest;

import io.customer360.pulse.LevelList;
import io.customer360.pulse.Reminder;
import io.customer360.pulse.RiskCategory;
import io.customer360.pulse.RiskList;
import java.util.List;

/** What pulses are made of, and when CSMs are reminded of them. */
public record PulseSettingsJson(Levels levels, Risks risks, Remind reminder) {

    /** The levels in the admin's order. */
    public record Levels(int version, List<LevelJson> items) {

        static Levels of(LevelList list) {
            return new Levels(list.version(), list.all().stream().map(LevelJson::of).toList());
        }
    }

    /** The categories in the admin's order. */
    public record Risks(int version, List<Category> items) {

        static Risks of(RiskList list) {
            return new Risks(list.version(), list.all().stream().map(Category::of).toList());
        }
    }

    /**
     * A risk category with its factors in the admin's order.
     *
     * @param retired whether it is offered no more
     */
    public record Category(int id, String name, boolean retired, List<Factor> factors) {

        static Category of(RiskCategory category) {
            return new Category(
                    category.id().value(),
                    category.name(),
                    category.retired(),
                    category.factors().stream()
                            .map(it -> new Factor(it.id().value(), it.name(), it.retired()))
                            .toList());
        }
    }

    /**
     * A risk factor.
     *
     * @param retired whether it is offered no more
     */
    public record Factor(int id, String name, boolean retired) {}

    /**
     * Whether, from which day of a month on, and how CSMs are reminded.
     *
     * @param possible whether it is chosen which issues are tasks
     */
    public record Remind(int version, boolean on, int day, boolean issue, boolean possible) {

        static Remind of(Reminder reminder, boolean possible) {
            return new Remind(
                    reminder.version(), reminder.on(), reminder.day(), reminder.issue(), possible);
        }
    }
}
