package io.customer360.home;

/** Something to do next for somebody for whom nothing is missing, or who cannot provide it. */
public enum Step {
    LIST(
            new Advice(
                    "list",
                    Place.CUSTOMERS,
                    "c360.home.list.label",
                    "c360.home.list.help",
                    "c360.home.list.action")),
    DASHBOARD(
            new Advice(
                    "dashboard",
                    Place.DASHBOARD,
                    "c360.home.dashboard.label",
                    "c360.home.dashboard.help",
                    "c360.home.dashboard.action")),
    IMPORT(
            new Advice(
                    "import",
                    Place.IMPORT,
                    "c360.home.import.label",
                    "c360.home.import.help",
                    "c360.home.import.action")),
    GUIDE(
            new Advice(
                    "guide",
                    Place.GUIDE,
                    "c360.home.guide.label",
                    "c360.home.guide.help",
                    "c360.home.guide.action"));

    private final Advice advice;

    Step(Advice advice) {
        this.advice = advice;
    }

    /** What to do. */
    public Advice advice() {
        return advice;
    }
}
