package io.customer360.sandbox.jira;

/** What the service desks of this world promise to do in time. */
public enum SlaMetric {
    FIRST_RESPONSE("first-response", "Time to first response"),
    RESOLUTION("resolution", "Time to resolution");

    private final String stored;
    private final String words;

    SlaMetric(String stored, String words) {
        this.stored = stored;
        this.words = words;
    }

    /** The metric by the text in which it is stored. */
    static SlaMetric of(String stored) {
        return stored.equals(FIRST_RESPONSE.stored) ? FIRST_RESPONSE : RESOLUTION;
    }

    /** The text in which it is stored. */
    public String stored() {
        return stored;
    }

    /** The name of its field. */
    public String words() {
        return words;
    }
}
