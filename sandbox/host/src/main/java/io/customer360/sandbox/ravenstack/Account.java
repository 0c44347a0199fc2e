package io.customer360.sandbox.ravenstack;

import java.util.Locale;
import java.util.Set;

/** A row of the accounts, as far as the app has a place for it. */
record Account(String id, long line, String name, String industry, String country, Stage stage) {

    /** The stages of the app's own list that tell what the flags say, by their places in it. */
    enum Stage {
        ONBOARDING(1),
        ENGAGEMENT(3),
        CHURNED(6);

        private final int place;

        Stage(int place) {
            this.place = place;
        }

        /** Its place in the app's list, which begins with 1. */
        int place() {
            return place;
        }
    }

    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    static Account of(String id, Row row, Report report) {
        row.day("signup_date");
        row.count("seats");
        row.text("referral_source");
        row.text("plan_tier");
        return new Account(
                id,
                row.line(),
                row.text("account_name"),
                row.text("industry"),
                country(row, report),
                stage(row.flag("churn_flag"), row.flag("is_trial")));
    }

    /** The United Kingdom is GB in ISO 3166, which the app wants. */
    private static String country(Row row, Report report) {
        String written = row.text("country");
        if (written.equals("UK")) {
            report.note(row.file(), row.line(), "country UK is stored as GB");
            return "GB";
        }
        if (!COUNTRIES.contains(written)) {
            throw new Unfit("country is " + written + ", not a code of ISO 3166");
        }
        return written;
    }

    private static Stage stage(boolean churned, boolean trial) {
        if (churned) {
            return Stage.CHURNED;
        }
        return trial ? Stage.ONBOARDING : Stage.ENGAGEMENT;
    }
}
