package io.customer360.health;

/** Scores with a value that a test chooses. */
final class Scored {

    private Scored() {}

    /** Three factors with the same score. */
    static HealthScore even(double score) {
        var plain = plain(HealthModel.SHIPPED);
        return HealthScore.of(
                Subjects.of(
                        "AUTO_RENEW_SHARE " + score / 100,
                        "DAYS_LATE " + (100 - score),
                        "FEATURES_ADOPTED " + score / 100),
                plain);
    }

    /** Two factors, which are too few. */
    static HealthScore provisional() {
        return Subjects.score("CONTACT_TYPES 4", "AUTO_RENEW_SHARE 1");
    }

    private static HealthModel plain(HealthModel model) {
        return Models.with(
                Models.with(model, SubMeasure.DAYS_LATE, 20, "0:100 100:0"),
                SubMeasure.ADOPTION,
                30,
                "0:0 100:100");
    }
}
